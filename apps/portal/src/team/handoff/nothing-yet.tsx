/** A part that begins later: what it will be, and when. */
export function NothingYet({ title, lead }: { title: string; lead?: string }) {
  return <div className="measure"><h2>{title}</h2>{lead ? <p className="soft">{lead}</p> : null}</div>;
}
