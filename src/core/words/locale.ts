/** The languages that Accueil speaks. French is the default and the source; English stands beside it with the same keys. */
import { z } from "zod";

export const Locale = z.enum(["fr", "en"]);
export type Locale = z.infer<typeof Locale>;
