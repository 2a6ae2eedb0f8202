import model from 'wink-eng-lite-web-model';
import winkNLP, { type Model } from 'wink-nlp';

/** wink-nlp as a peer in speed. Its model has no people, places or organisations: it tags and finds dates and the like. */
export function winkReader(): (text: string) => unknown {
  const nlp = winkNLP(model as Model);
  return (text) => {
    const document = nlp.readDoc(text);
    return [document.entities().length(), document.tokens().out(nlp.its.pos)];
  };
}
