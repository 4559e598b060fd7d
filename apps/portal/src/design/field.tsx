import { useId } from 'react';
import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import './field.css';

interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with it, as a sentence; also announced. */
  wrong?: string | null | undefined;
}

interface Wiring { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

function Field({ label, hint, wrong, children }: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', wrong ? `${id}-wrong` : ''].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint ? <p className="meta hint" id={`${id}-hint`}>{hint}</p> : null}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': wrong ? true : undefined })}
      {wrong ? <p className="wrong" id={`${id}-wrong`} role="alert">{wrong}</p> : null}
    </div>
  );
}

/** One line to fill in. */
export function TextField({ label, hint, wrong, className, ...rest }: FieldProps & InputHTMLAttributes<HTMLInputElement>) {
  return <Field label={label} hint={hint} wrong={wrong}>{(wiring) => <input {...rest} {...wiring} className={`input ${className ?? ''}`} />}</Field>;
}

/** A few sentences to fill in. */
export function TextArea({ label, hint, wrong, className, ...rest }: FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return <Field label={label} hint={hint} wrong={wrong}>{(wiring) => <textarea {...rest} {...wiring} className={`input ${className ?? ''}`} />}</Field>;
}

/** One of several. */
export function SelectField({ label, hint, wrong, children, ...rest }: FieldProps & SelectHTMLAttributes<HTMLSelectElement>) {
  return <Field label={label} hint={hint} wrong={wrong}>{(wiring) => <select {...rest} {...wiring} className="input short">{children}</select>}</Field>;
}

/** A box to tick or a choice to take, with its words beside it. */
export function Choice({ label, hint, ...rest }: { label: ReactNode; hint?: ReactNode } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <label className="choice">
      <input type="checkbox" {...rest} />
      <span>{label}{hint ? <span className="meta">{hint}</span> : null}</span>
    </label>
  );
}
