/** The sign of the extension: a letter with the underline that it draws. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="20" height="20" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#1f5fbf" />
      <path d="M9.5 20.5v-14h3.2l6.6 9.1V6.5h3.2v14h-3.1l-6.7-9.2v9.2z" fill="#fff" />
      <path d="M7 25.5h18" stroke="#ffd479" stroke-width="3" stroke-linecap="round" />
    </svg>
  );
}
