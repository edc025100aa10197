/**
 * Takes away the definitions of glossary terms that cover text at the moment, until their term is pointed at or reached
 * anew, so that a reader need not move the pointer or the focus (WCAG 2.2, 1.4.13).
 */
export function closeDefinitions(): void {
  for (const term of document.querySelectorAll('.term:is(:hover, :focus-within)')) {
    term.classList.add('closed');
    const open = (): void => term.classList.remove('closed');
    for (const type of ['mouseleave', 'focusout']) term.addEventListener(type, open, { once: true });
  }
}
