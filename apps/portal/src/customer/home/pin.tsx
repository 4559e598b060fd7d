/** A stop of the line: full when done, ringed in the accent when it is the reader's, a target where it is proven. */
export function Pin({ look }: { look: 'done' | 'today' | 'mine' | 'ahead' | 'late' | 'proof' }) {
  return (
    <svg width="20" height="20" aria-hidden="true">
      {look === 'done' ? <><circle cx="10" cy="10" r="8" fill="var(--accent)" /><path d="M6.5 10.2l2.4 2.4 4.6-5" fill="none" stroke="var(--on-accent)" strokeWidth="1.8" /></> : null}
      {look === 'today' ? <circle cx="10" cy="10" r="5" fill="var(--accent)" /> : null}
      {look === 'mine' ? <circle cx="10" cy="10" r="6" fill="var(--paper)" stroke="var(--accent)" strokeWidth="3" /> : null}
      {look === 'ahead' ? <circle cx="10" cy="10" r="5" fill="var(--paper)" stroke="var(--edge)" strokeWidth="2" /> : null}
      {look === 'late' ? <circle cx="10" cy="10" r="6" fill="var(--paper)" stroke="var(--late)" strokeWidth="2" strokeDasharray="3.2 2.6" /> : null}
      {look === 'proof' ? <><circle cx="10" cy="10" r="8" fill="var(--paper)" stroke="var(--ink)" strokeWidth="2" /><circle cx="10" cy="10" r="3" fill="var(--ink)" /></> : null}
    </svg>
  );
}
