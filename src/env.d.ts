/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the components inside the text of this page show; set by the page before it renders the text. */
    embeds?: import('./views/article-embeds.ts').Embeds;
  }
}
