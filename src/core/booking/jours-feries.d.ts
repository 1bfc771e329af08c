/** The library ships no types: each holiday of a year, by its French name, as midnight of the machine's own zone. */
declare module "@socialgouv/jours-feries" {
  export default function joursFeries(year: number, where?: { readonly alsace: boolean }): Readonly<Record<string, Date>>;
}
