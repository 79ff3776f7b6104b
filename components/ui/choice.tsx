import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

/** One of the answers of a {@link Choice}. */
export interface ChoiceOption<T extends string | number> {
  readonly value: T;
  readonly label: string;
  /** What `label` is short for: said after it, which stays the name that is seen and can be spoken. */
  readonly title?: string;
  /** Class of the label, for options that show what they do. */
  readonly look?: string;
  /** The option wears this theme's colours. */
  readonly theme?: string;
}

interface ChoiceProps<T extends string | number> {
  readonly legend: string;
  readonly options: readonly ChoiceOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One answer out of a few, side by side: native radio buttons, so arrow keys work everywhere. */
export function Choice<T extends string | number>(props: ChoiceProps<T>): JSX.Element {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{props.legend}</legend>
      <div class="choice-options">
        {props.options.map(({ value, label, title, look, theme }) => (
          <label key={value} class={look} title={title} data-theme={theme}>
            <input
              type="radio"
              name={name}
              checked={value === props.value}
              title={title}
              onChange={() => props.onChange(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
