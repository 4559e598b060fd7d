import type { ButtonHTMLAttributes, ReactNode } from 'react';
import './button.css';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  /** `main` once per screen; `link` reads as part of a sentence. */
  look?: 'main' | 'plain' | 'small' | 'grave' | 'link';
  /** What was pressed is under way: a second press does nothing. */
  busy?: boolean | undefined;
  /** It stays reachable and is announced, but does nothing; say why beside it and name that by aria-describedby. */
  refused?: boolean | undefined;
  children: ReactNode;
}

const LOOKS = { main: 'btn main', plain: 'btn', small: 'btn small', grave: 'btn grave', link: 'link' } as const;

/** A button never takes the focus away by becoming disabled: it says that it is refused or busy instead. */
export function Button({ look = 'plain', busy = false, refused = false, className, onClick, type = 'button', children, ...rest }: ButtonProps) {
  const stopped = busy || refused;
  return (
    <button
      {...rest}
      type={type}
      className={className ? `${LOOKS[look]} ${className}` : LOOKS[look]}
      aria-disabled={refused || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (stopped) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </button>
  );
}
