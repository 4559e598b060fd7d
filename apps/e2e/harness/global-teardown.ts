/** Ends the product that the run's files shared. */
export default async function endSharedStack(): Promise<void> {
  await (globalThis as { endSharedStack?: () => Promise<void> }).endSharedStack?.();
}
