import './logo.css';

/** The mark: two rounded speech shapes that overlap into an open hand-shake F. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 24 24" aria-hidden="true">
      <rect class="logo-ground" width="24" height="24" rx="6" />
      <path
        class="logo-shape"
        d="M9.5 5H17a2.5 2.5 0 0 1 0 5h-5.500v2H8l-2 2.500V8.500A3.5 3.5 0 0 1 9.5 5z"
      />
      <path
        class="logo-shape"
        d="M8.5 12.200H14a2.3 2.3 0 0 1 0 4.600h-2.500L8.7 19.500H6v-4.800a2.5 2.5 0 0 1 2.5-2.500z"
      />
    </svg>
  );
}
