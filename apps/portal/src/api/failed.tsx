import { t } from '../messages/i18n.ts';
import { ProblemError, sentenceOf, statusOf } from './http.ts';

/** Why what was just sent was refused or failed, beside where it was sent from. */
export function Failed({ error }: { error: unknown }) {
  if (!error) return null;
  const problem = error instanceof ProblemError ? error.problem : null;
  return (
    <div className="failed" role="alert">
      <p><b>{sentenceOf(error)}</b></p>
      {problem?.errors && problem.errors.length > 0 ? (
        <ul>{problem.errors.map((one) => <li key={one.path + one.message}>{one.path ? <code>{one.path}</code> : null} {one.message}</li>)}</ul>
      ) : null}
      {statusOf(error) >= 500 && problem?.correlationId ? <p className="meta">{t('error.correlation', { id: problem.correlationId })}</p> : null}
    </div>
  );
}
