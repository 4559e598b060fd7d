/** Goes to a mark of the text, which may be folded away, and puts the caret there, so that Shift and the arrows select from it. */
export function goToMark(number: number): void {
  const opener = document.getElementById(`mark-${number}`);
  if (!opener) return;
  const fold = opener.closest('details');
  if (fold) fold.open = true;
  opener.scrollIntoView({ block: 'center' });
  opener.focus({ preventScroll: true });
  const words = opener.parentElement?.querySelector(`mark[data-mark="${number}"]`);
  if (words) document.getSelection()?.collapse(words, 0);
}

/** Goes to what the package makes of a mark. */
export function goToFound(number: number): void {
  document.getElementById(`found-${number}`)?.focus();
}

/** Shows which finding the words under the pointer, or with the focus, belong to. */
export function pointAt(target: EventTarget | null): void {
  const number = target instanceof Element ? target.closest<HTMLElement>('[data-mark]')?.dataset['mark'] : undefined;
  for (const one of document.querySelectorAll('.found li.on')) one.classList.remove('on');
  if (number) document.getElementById(`found-${number}`)?.classList.add('on');
}

/** The number of the mark that follows, or comes before, where the reader is: at a mark that has the focus, else at the caret. */
export function markBeside(root: HTMLElement, forward: boolean): number | null {
  const all = [...root.querySelectorAll<HTMLElement>('.opener')];
  const here = document.activeElement instanceof HTMLElement && all.includes(document.activeElement) ? document.activeElement : document.getSelection()?.anchorNode;
  const after = (one: HTMLElement) => !here || !root.contains(here) || Boolean(here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  const found = forward ? all.find((one) => one !== here && after(one)) : all.findLast((one) => one !== here && !after(one));
  return found ? Number(found.dataset['mark']) : null;
}
