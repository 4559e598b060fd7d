import type { RiskList } from '../../../api/types.ts';
import { t } from '../../../messages/i18n.ts';
import { LEVELS } from './risk-search.ts';

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [120, 56, 64, 40];
/** So many ranks of two figures stand in a line beside the score. */
const IN_A_LINE = 3;
const MOST_SHOWN = 2 * IN_A_LINE;
const fillOf = (score: number): string => (score >= 6 ? 'matrix-high' : score >= 3 ? 'matrix-medium' : 'matrix-low');

/** Severity against likelihood, drawn, each risk by its rank; and the same as a table. */
export function RiskMatrix({ list }: { list: RiskList }) {
  const ranks = new Map(list.items.map(({ id, rank }) => [id, rank]));
  const cells = list.matrix.map((cell) => ({ ...cell, shown: cell.ids.map((id) => `R${ranks.get(id) ?? ''}`) }));
  const said = cells.filter(({ shown }) => shown.length > 0).map(({ severity, likelihood, shown }) => t('risks.matrixSays', { n: shown.length, severity: t(`risks.level.${severity}`).toLowerCase(), likelihood: t(`risks.level.${likelihood}`).toLowerCase(), ranks: shown.join(', ') }));
  const cellOf = (severity: string, likelihood: string) => cells.find((cell) => cell.severity === severity && cell.likelihood === likelihood);
  const likelihoods = LEVELS.toReversed();
  return (
    <figure className="risk-matrix">
      <figcaption>{t('risks.matrix')}</figcaption>
      <svg viewBox={`0 0 ${LEFT + 3 * WIDTH} ${3 * HEIGHT + BOTTOM}`} role="img" aria-label={[t('risks.matrix'), ...said].join('. ')}>
        {LEVELS.map((severity, row) => <text key={severity} x={LEFT - 8} y={row * HEIGHT + HEIGHT / 2 + 4} textAnchor="end">{t(`risks.level.${severity}`)}</text>)}
        {LEVELS.map((severity, row) => likelihoods.map((likelihood, column) => {
          const cell = cellOf(severity, likelihood);
          const shown = cell?.shown ?? [];
          const lines = [shown.slice(0, IN_A_LINE), shown.length > MOST_SHOWN ? [...shown.slice(IN_A_LINE, MOST_SHOWN - 1), `+${shown.length - MOST_SHOWN + 1}`] : shown.slice(IN_A_LINE)].filter((line) => line.length > 0);
          return (
            <g key={`${severity}-${likelihood}`}>
              <rect x={LEFT + column * WIDTH + 1} y={row * HEIGHT + 1} width={WIDTH - 2} height={HEIGHT - 2} className={fillOf(cell?.score ?? 1)} />
              <text x={LEFT + (column + 1) * WIDTH - 8} y={row * HEIGHT + 16} textAnchor="end" className="matrix-score">{cell?.score}</text>
              {lines.map((line, index) => <text key={index} x={LEFT + column * WIDTH + 10} y={row * HEIGHT + 24 + index * 18} className="matrix-ranks">{line.join(' ')}</text>)}
            </g>
          );
        }))}
        {likelihoods.map((likelihood, column) => <text key={likelihood} x={LEFT + column * WIDTH + WIDTH / 2} y={3 * HEIGHT + 16} textAnchor="middle">{t(`risks.level.${likelihood}`)}</text>)}
        <text x={LEFT + 1.5 * WIDTH} y={3 * HEIGHT + 34} textAnchor="middle" className="matrix-score">{t('risks.likelihood')}</text>
        <text x={LEFT - 8} y={14} textAnchor="end" className="matrix-score">{t('risks.severity')}</text>
      </svg>
      <details>
        <summary>{t('risks.matrixTable')}</summary>
        <table className="grid">
          <thead><tr><th scope="col">{t('risks.severity')}</th>{likelihoods.map((likelihood) => <th key={likelihood} scope="col">{t('risks.likelihood')}: {t(`risks.level.${likelihood}`)}</th>)}</tr></thead>
          <tbody>
            {LEVELS.map((severity) => (
              <tr key={severity}>
                <th scope="row">{t(`risks.level.${severity}`)}</th>
                {likelihoods.map((likelihood) => <td key={likelihood}>{cellOf(severity, likelihood)?.shown.join(', ') || '–'}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
