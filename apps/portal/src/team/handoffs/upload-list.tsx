import { Link } from '@tanstack/react-router';
import { t } from '../../messages/i18n.ts';
import type { Upload } from './use-uploads.ts';

function sentence(upload: Upload): string {
  if (upload.status === 'refused') return t('letIn.refused', { name: upload.name, why: upload.why });
  return t(`letIn.${upload.status}`, { name: upload.name, percent: Math.round(100 * upload.sent) });
}

/** How far each file is, and everything that is wrong with it at once. */
export function UploadList({ uploads }: { uploads: Upload[] }) {
  return (
    <ul className="uploads" aria-live="polite" aria-label={t('letIn.files')} hidden={uploads.length === 0}>
      {uploads.map((upload) => (
        <li key={upload.id}>
          <p className={upload.status === 'refused' ? 'late' : undefined}>{sentence(upload)}</p>
          {['reading', 'sending', 'checking'].includes(upload.status) ? <progress aria-label={upload.name} {...(upload.status === 'sending' ? { value: upload.sent } : {})} /> : null}
          {upload.handoffId ? <p><Link to="/handoffs/$id" params={{ id: upload.handoffId }}>{t('letIn.open')}</Link></p> : null}
          {upload.problems.length > 0 ? (
            <>
              <p>{t('letIn.problems', { n: upload.problems.length })}</p>
              <ul tabIndex={0}>{upload.problems.map((problem) => <li key={problem.path + problem.message}><code>{problem.path || '/'}</code> {problem.message}</li>)}</ul>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
