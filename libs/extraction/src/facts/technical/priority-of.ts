const FIRST = /\b(?:p ?1|prio(?:rity|rite|ritat|riteit|ridad)? ?(?:one|1|eins|un|een|uno|alta|haute|hoch|hoog|high)|(?:top|first|highest|high) priority|hochste prioritat|(?:needed|required|necessary|there|ready|live|notig|necessaire|nodig|necesario) (?:at|by|for|from|before|zum|pour|bij|para) (?:the )?(?:go-?live|launch|day one|start)|must[- ]have|(?:is|are|that's|it's|c'est|ist|is een) (?:(?:for|fur|pour|voor|para) \p{L}{2,10} )?(?:an? |ein |eine |een )?(?:absolute )?(?:must|muss|musts|deal-?breaker)|phase (?:one|1|i|eins|un|een|uno)|fase (?:een|1|uno)|(?:on|from|for) day (?:one|1)|first (?:phase|wave|release)|without (?:it|that|which) (?:we )?(?:can't|cannot) (?:start|go live)|indispensable|imprescindible|zwingend|unverzichtbaar|onmisbaar|moscow:? m(?:ust)?)\b/u;
const LATER = /\b(?:p ?2|prio(?:rity|rite|ritat|riteit|ridad)? ?(?:two|2|zwei|deux|twee|dos|medium|mittel)|phase (?:two|2|ii|zwei|deux|twee|dos)|fase (?:twee|2|dos)|second (?:phase|wave|release|step)|zweite[nrms]? (?:phase|schritt|welle)|deuxieme (?:phase|temps)|tweede (?:fase|stap)|segunda fase|can (?:come |be done )?(?:wait|later)|(?:comes?|is|follows?) later|later on|(?:spater|plus tard|mas adelante|mas tarde)|(?:kann|darf) (?:noch )?warten|kan (?:nog )?wachten|peut attendre|puede esperar|after (?:the )?go-?live|not (?:for|at|by) go-?live|should[- ]have|not urgent|no (?:rush|hurry))\b|(?:^|[,;(] ?)(?:later|spater|plus tard|later pas)\s?(?:[.,;)]|$)/;
const LAST = /\b(?:p ?3|priority (?:three|3|low)|phase (?:three|3|iii)|third phase|nice[- ]to[- ]have|could[- ]have|some ?day|one day perhaps|low priority|eventually|irgendwann|ooit|un jour|algun dia)\b/;

/** How urgent it is, as P1, P2 or P3, where folded words say so. */
export function priorityOf(folded: string): string | null {
  if (LAST.test(folded)) return 'P3';
  if (LATER.test(folded)) return 'P2';
  return FIRST.test(folded) ? 'P1' : null;
}
