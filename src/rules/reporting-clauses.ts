/**
 * How a sentence goes on that tells what somebody said, from the mark after their words: ", the police said", "”, says
 * the agent", ", dijo el alcalde". Of each language one piece of a pattern; `\p{…}` is for `lettered()`. Data only.
 */
export const REPORTING_CLAUSES = [
  // Not "and you will be told", "so we found": there the page speaks of itself and of its reader.
  String.raw`(?:(?!(?:you|your|us|our|we|me|be|been|being|are|is|was|were|as|get) )[\p{L}'’.-]+ ){1,5}(?:said|says|told|wrote|ruled|found|warned|warns|advises|advised|admitted|demanded|shouted|replied)(?!\p{L})`,
  String.raw`(?:said|says|wrote|warned) (?:the|an?|\p{Lu}\p{L}+)(?!\p{L})`,
  String.raw`(?:sagt|sagte|sagten|schrieb|schreibt|erklärte?|rief|bat|warnte?|meint|so) (?:der|die|das|eine?|er|sie|\p{Lu}\p{L}+)(?!\p{L})`,
  String.raw`(?:heißt|hieß|steht|stand) (?:es|im|in|auf|dort)(?!\p{L})`,
  String.raw`(?:a (?:dit|déclaré|expliqué|répondu)|dit|disait|disaient|explique|affirme|assure|criait|répète|conseille|lit)(?:-on)? (?:les?|la|l’|l'|une?|mon|ma|son|sa|au|dans|sur|\p{Lu})`,
  String.raw`(?:dijo|dice|decían?|dicen|explicó|explica|afirma|afirmó|asegura|aconseja) (?:el|la|los|las|una?|en|\p{Lu}\p{L}+)(?!\p{L})`,
  String.raw`(?:disse|diz|dizia|dizem|explica|explicou|afirma|afirmou|ensina|aconselha) (?:[oa]s?|uma?|\p{Lu}\p{L}+)(?!\p{L})`,
  String.raw`(?:ha detto|ha spiegato|ha scritto|dice|diceva|spiega|scrive|gridava|si legge) (?:il|la|lo|i|gli|le|una?|sul|\p{Lu}\p{L}+)(?!\p{L})`,
] as const satisfies readonly string[];
