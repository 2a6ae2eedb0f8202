// New updates arrive while the page is open, newest on top, one after the other.
const FIRST_AFTER = 1500;
const BETWEEN = 2500;

const list = document.getElementById('updates');

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function show(update) {
  const section = document.createElement('section');
  section.className = 'update fresh';
  section.id = update.id;
  const time = element('time', update.clock);
  time.dateTime = update.at;
  section.append(time, element('h3', update.title), ...update.paragraphs.map((text) => element('p', text)));
  list.prepend(section);
}

const updates = await (await fetch('updates.json')).json();
updates.forEach((update, index) => {
  setTimeout(() => show(update), FIRST_AFTER + index * BETWEEN);
});
