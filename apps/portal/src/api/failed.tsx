import { t } from '../messages/i18n.ts';
import { ProblemError, sentenceOf, statusOf } from './http.ts';

/** Why what was just sent was refused or failed, beside where it was sent from. */
export function Failed({ error }: { error: unknown }) {
  if (!error) return null;
  const problem = error instanceof ProblemError ? error.problem : null;
  const sentence = sentenceOf(error);
  // What is wrong with a field often is the whole message. Its name in the API says nothing to people, who have the field before them.
  const more = new Set(problem?.errors?.map(({ message }) => message).filter((message) => !sentence.includes(message)));
  return (
    <div className="failed" role="alert">
      <p><b>{sentence}</b></p>
      {more.size > 0 ? <ul>{[...more].map((message) => <li key={message}>{message}</li>)}</ul> : null}
      {statusOf(error) >= 500 && problem?.correlationId ? <p className="meta">{t('error.correlation', { id: problem.correlationId })}</p> : null}
    </div>
  );
}
