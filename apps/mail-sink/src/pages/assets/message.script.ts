/** Gives the frame the height of its mail, and dates the reader's time zone. */
export const messageScript = `
const format = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
for (const time of document.querySelectorAll('time')) time.textContent = format.format(new Date(time.dateTime));

const frame = document.querySelector('iframe.mail');
if (frame) {
  const fit = () => {
    const inside = frame.contentDocument;
    if (!inside || !inside.body) return;
    frame.style.height = 'auto';
    frame.style.height = Math.ceil(Math.max(inside.body.getBoundingClientRect().height, inside.body.scrollHeight)) + 'px';
  };
  frame.addEventListener('load', fit);
  addEventListener('resize', fit);
  fit();
}
`;
