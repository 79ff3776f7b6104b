// Makes the page easier where scripts run: shows the passwords, and says early when the two
// differ. The server checks everything again.
const first = document.getElementById('new-password');
const second = document.getElementById('repeat-password');
const show = document.getElementById('show');
const live = document.getElementById('live');

show.hidden = false;
show.addEventListener('click', () => {
  setVisible(first.type === 'password');
});
// A browser may remember what is sent from a field that looks like plain text.
first.form.addEventListener('submit', () => setVisible(false));

function setVisible(visible) {
  show.textContent = visible ? 'Hide passwords' : 'Show passwords';
  for (const input of [first, second]) input.type = visible ? 'text' : 'password';
}

function compare() {
  const differ = second.value !== '' && first.value !== second.value;
  live.textContent = differ ? 'The two passwords are not the same yet.' : '';
}
second.addEventListener('blur', compare);
for (const input of [first, second]) {
  input.addEventListener('input', () => {
    if (live.textContent) compare();
  });
}
