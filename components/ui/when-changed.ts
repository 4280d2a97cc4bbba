import { Component, type ComponentType, h } from 'preact';

/**
 * A part that is drawn again only when something it is given is another thing, for lists that are drawn many times
 * while they scroll. What is named in `byContent` is compared by what it says: a lead comes anew with each answer,
 * mostly as it was.
 */
export function whenChanged<Props extends object>(
  Part: ComponentType<Props>,
  byContent: readonly (keyof Props)[],
): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return (Object.keys(next) as (keyof Props)[]).some(
        (name) =>
          next[name] !== this.props[name] &&
          !(byContent.includes(name) && JSON.stringify(next[name]) === JSON.stringify(this.props[name])),
      );
    }

    override render() {
      return h(Part, this.props as Props);
    }
  };
}
