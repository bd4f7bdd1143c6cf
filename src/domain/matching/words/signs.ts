/** Turns of phrase, folded, by which notes tell that a liking is over, or that something is wished for: parts of patterns. */

/** Words with which something new begins. */
export const TURNS = [
  'but|however|now|instead|started|has taken up|took up|still|while|although|looking for|loves|wants',
  'men|nu|i stedet|begyndt|begyndte|derimod|stadig|mens|leder efter|elsker|vil gerne',
  'istallet|borjat|borjade|daremot|fortfarande|medan|letar efter|alskar|vill garna',
].join('|');

const NOT = "(?:not|n['’]?t|never)(?: \\w+)?";

/** What stands behind these is over. */
export const OVER_SIGNS = [
  `no longer|not any ?more|any ?more|stopped|has quit|quit|gave up|given up|giving up|used to|lost (?:\\w+ )?interest in`,
  `(?:tired|sick) of|fed up with|(?:done|through) with|${NOT} interested in|no interest in|had enough of|enough of`,
  `${NOT} (?:like|liked|into|keen on|care for|hold with|want to hear|want|read|eat)|dislikes|hates|hated|can['’]?t stand`,
  'has sold|is sold|have sold|packed in|packed it in|hung up (?:his|her|their)|cannot stand|dropped|moved on from|said goodbye to|is over|is history|no more|sold (?:his|her|their|the)|please no|retired from',
  'ikke laengere|ikke mere|(?:holdt|holder|holde) op med|(?:holdt|stoppet|stoppede|stopper|sluttet|faerdig) med|stoppet|opgivet',
  'opgav|droppet|droppede|(?:traet|led|led og ked|ked) af|gider ikke|ikke(?: \\w+)? interesseret i|interesserer \\w+ ikke',
  'ingen interesse|mistet interessen for|hader|kan ikke (?:lide|fordrage|holde ud)|bryder sig ikke om|plejede at|har solgt|solgte',
  'er solgt|meldt sig ud(?: af)?|fik nok|gav slip pa|har lagt (?:\\w+ )?pa hylden|er ikke til|sagt farvel til|pa hylden|er fortid|er slut|vil ikke (?:hore|vide|have)|orker ikke|har faet nok af|fik nok af',
  'inte langre|inte mera?|slutat|slutade|slutar|lagt av|lade av|gett upp|givit upp|gav upp|(?:trott|less|utless) pa|led (?:vid|pa)',
  'inte(?: \\w+)? intresserad av|intresserar \\w+ inte|inget intresse|(?:tappat|forlorat) (?:\\w+ )?intresset? for|hatar|avskyr',
  'ar salda?|gatt ur|fick nok|har slutat|sa ifran|gillar inte|tycker inte om|brukade|(?:fardig|klar) med|sagt hej ?da till|hoppat av|droppat|pa hyllan|ar over|ar slut',
  'vill inte (?:hora|veta|ha)(?: \\w+ \\w+ mer om)?|orkar inte|fatt nog av|har salt|salde',
].join('|');

/** What stands behind these is wished for. */
export const WISH_SIGNS = [
  'looking for|searching for|in search of|on the lookout for|wants?(?: \\w+)? to|would (?:like|love)|dreams? (?:of|about)|dreaming of',
  'hop(?:es|ing) to|keen on|into|passionate about|obsessed with|fascinated by|interested in|loves?|enjoys?|collects?|(?:mad|crazy) about',
  'hooked on|learning|taken up|took up|started|starting|busy with|working on|curious about|struggl(?:es|ing) (?:with|to)|trying to',
  'planning|plans to|fan of|thinking (?:of|about)|worried about|keeps? asking about|talks? (?:mostly )?about',
  'leder efter|soger|pa udkig efter|vil (?:gerne|gerne have|have|laere|prove)|drommer om|onsker|haber|optaget af|interesserer sig(?: \\w+)? for',
  'interesseret i|elsker|vild med|glad for|samler(?: \\w+)? pa|braender for|nysgerrig pa|begyndt(?: at| pa| til)?|begyndte(?: at| pa)?|gar op i',
  'i gang med|arbejder(?: \\w+)? (?:med|pa)|(?:slas|kaemper|bakser) med|overvejer|planlaegger|dyrker|laerer|(?:snakker|taler) gerne om|fan af',
  'letar(?: \\w+)? efter|soker|pa jakt efter|vill(?: garna| ha| lara sig| prova)?|drommer om|onskar|hoppas|intresserad av|intresserar sig(?: \\w+)? for',
  'alskar|gillar|tokig i|samlar(?: \\w+)? pa|brinner for|nyfiken pa|borjat(?: med)?|borjade(?: med)?|haller pa (?:med|att)|jobbar(?: \\w+)? (?:med|pa)',
  'kampar(?: \\w+)? (?:med|for)|planerar|funderar pa|odlar|lar sig|pratar garna om|uppslukad av',
].join('|');
