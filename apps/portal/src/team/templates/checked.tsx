import type { TemplateChecked } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { t } from '../../messages/i18n.ts';
import { sizeWords } from './size-words.ts';

interface CheckedProps { checked: TemplateChecked; goTo: (line: number) => void }

/** What keeps a template from being used, each with its line to go to; or what it holds, and what would be different. */
export function Checked({ checked: { problems, found, differs }, goTo }: CheckedProps) {
  if (problems.length > 0) {
    return (
      <div className="failed" role="status">
        <p><b>{t('templates.problems', { n: problems.length })}</b></p>
        <ul className="template-problems">{problems.map(({ line, field, message }) => <li key={`${line} ${field} ${message}`}><Button look="link" onClick={() => goTo(line)}>{t('templates.goTo', { line })}</Button> <span>{message} {field === 'file' ? null : <code>{field}</code>}</span></li>)}</ul>
      </div>
    );
  }
  if (found === null) return null;
  return (
    <div className="outlook" role="status">
      <p><b>{t('templates.sound', { size: sizeWords(found) })}</b></p>
      {differs === null ? <p>{t('templates.isNew')}</p> : <Differences differs={differs} days={found.days} />}
    </div>
  );
}

function Differences({ differs, days }: { differs: NonNullable<TemplateChecked['differs']>; days: number }) {
  const { version, parts } = differs;
  const lists = (['added', 'removed', 'changed'] as const).filter((what) => differs[what].length > 0);
  if (lists.length + parts.length === 0) return <p>{t('templates.same', { n: version })}</p>;
  return (
    <>
      <p>{t('templates.differs', { n: version })}</p>
      <ul>
        {differs.days === days ? null : <li>{t('templates.longer', { before: differs.days, after: days })}</li>}
        {lists.map((what) => <li key={what}>{t(`templates.${what}`, { n: differs[what].length })} <span className="soft">{differs[what].slice(0, 8).join(', ')}{differs[what].length > 8 ? ' …' : ''}</span></li>)}
        {parts.map((part) => <li key={part}>{t(`templates.part.${part}`)}</li>)}
      </ul>
    </>
  );
}
