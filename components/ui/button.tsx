import type { ComponentChildren, JSX } from 'preact';
import './button.css';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps extends Omit<JSX.IntrinsicElements['button'], 'icon'> {
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: IconName;
  readonly children?: ComponentChildren;
}

/** A push button with words, never a submit unless asked to be. */
export function Button({ kind = 'plain', icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" class={`button button-${kind}`} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A square button with a picture; `label` is what it is called and what its tooltip says. */
export function IconButton({
  icon,
  label,
  ...rest
}: Omit<JSX.IntrinsicElements['button'], 'icon' | 'label'> & { icon: IconName; label: string }) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
