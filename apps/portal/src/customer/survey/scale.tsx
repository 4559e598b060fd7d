interface ScaleProps {
  name: string;
  question: string;
  options: readonly { value: number; label: string }[];
  value: number | null;
  onChange: (value: number) => void;
  /** What the ends of the scale mean. */
  low?: string;
  high?: string;
  large?: boolean;
}

/** One tap answers it: radio buttons that look like what they mean, so that keyboard and screen reader work as ever. */
export function Scale({ name, question, options, value, onChange, low, high, large = false }: ScaleProps) {
  return (
    <fieldset className={large ? 'scale large' : 'scale'}>
      <legend>{question}</legend>
      <div className="steps" style={{ ['--n' as string]: options.length }}>
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} value={option.value} checked={value === option.value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {low && high ? <p className="ends meta"><span>{low}</span><span>{high}</span></p> : null}
    </fieldset>
  );
}
