import type { FactBlock } from '../wording.ts';

/** What held and what changed, each under its date. */
export function FactBlocks(props: { readonly blocks: readonly FactBlock[] }) {
  return (
    <>
      {props.blocks.map((block) => (
        <div class="facts" data-kind={block.kind} key={block.kind}>
          <p class="facts-heading">{block.heading}</p>
          <ul class="facts-lines">
            {block.lines.map((line) => (
              <li key={`${line.text} ${line.detail}`}>
                <span class={line.quiet ? 'fact quiet' : 'fact'}>{line.text}</span>
                {line.detail && (
                  <>
                    {' '}
                    <span class="fact-detail">({line.detail})</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
