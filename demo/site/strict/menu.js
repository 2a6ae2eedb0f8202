// A script of the page's own that lives under its Trusted Types policy: nodes and text only.
const badge = document.createElement('span');
badge.className = 'edition';
badge.textContent = 'International edition';
document.querySelector('.top').append(badge);
