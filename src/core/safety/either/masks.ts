/** What sounds like distress and is not, in either language. */
export const masksB: readonly string[] = [
  "(hit|hits|hitting) (me|us|him|her)? (harder|hardest|badly|worse|hard|for six|out of (nowhere|the blue)|like a ton) (than (i|we) (expected|thought))?",
  "(burnt|burned|burn) out",
  "(hanging|hang|hung) (out|up)? (the|my|our|some)? (washing|laundry|clothes|curtains|pictures|shelves|lights|decorations|wallpaper|a shelf)",
  "(locked|lock) (myself|me|us|ourselves|him|her|yourself)? out (on|of|in|onto) (the|my|our)? ~ (balcony|roof|terrace|garden|flat|house|car|building|office)",
  "(is|was|are) the bridge (by|near|at|next to|over|to|beside|still|open|closed|shut)",
  "(open|closed|safe|free|possible|quicker|easier) to (walk|drive|cycle|cross) (across|over|through) ,? (the bridge)?",
  "(walk|walking|cycle|drive|come|go|cross|crossing|crossed) (across|over) (the|that|a)? (old|foot|main|railway)? (bridge|footbridge)",
  "(boite*|plaquette*|packet*|box|course*|bottle|flacon) (d|de|of) (antibiotiques|antibiotics|antibiotique|vitamine*|vitamins|homeopathie|probioti*|magnesium)",
  "(comme prevu|as planned|as expected)",
  "(on|at|up on) (the|our|my|your|a)? (roof|rooftop) (terrace|bar|cafe|garden|restaurant)",
  "(had)? one too many (last night|at|on|drinks|drink|pints)",
];
