package dev.dateline.read.html;

import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells by its words alone what a short line of a page is for. */
final class LineForm {
  private static final int MAX_DATE = 120;
  private static final int MAX_LABELS = 200;

  /** Longer ones with a full stop are invitations, after which the story may go on. */
  private static final int MAX_STOP_HEADING = 30;

  private static final Pattern SEPARATOR = Pattern.compile("\\s*[\\n|•·]\\s*");
  private static final Pattern CUT = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final Pattern YEAR =
      Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d\\d");
  private static final Set<String> DATE_NAMES = names();
  private static final Set<String> DATE_WORDS =
      Set.of(
          "update",
          "last",
          "modified",
          "created",
          "on",
          "at",
          "am",
          "pm",
          "a",
          "p",
          "m",
          "est",
          "edt",
          "cst",
          "cdt",
          "mst",
          "mdt",
          "pst",
          "pdt",
          "et",
          "pt",
          "ct",
          "gmt",
          "utc",
          "ist",
          "bst",
          "cet",
          "cest",
          "local",
          "time",
          "hrs",
          "hours",
          "first",
          "of",
          "the",
          "st",
          "nd",
          "rd",
          "th",
          "t",
          "z",
          "date",
          "de",
          "às",
          "as",
          "h",
          "il",
          "le",
          "om",
          "um",
          "uhr",
          "kl",
          "alle",
          "ore",
          "в",
          "г",
          "года");

  private static final Pattern INVITATION =
      Pattern.compile(
          "(?i)^[^\\p{L}\\p{N}]*(?:(?:also |must )?read(?: more| also| next| this| full"
              + " (?:story|article))?\\s*[:|»>–-].*|(?:read|see|view|watch)"
              + " (?:more|also|next|all|full story)\\b.{0,60}|(?:related|recommended|more)"
              + " (?:articles?|stories|posts?|news|links?|content|coverage"
              + "|topics|reading|video)\\b.{0,60}|related\\s*:.*|you (?:may|might) (?:also"
              + " )?(?:like|enjoy|be interested).{0,60}|(?:scroll down|continue reading|story"
              + " continues|keep reading|click here (?:to|for)|tap"
              + " here)\\b.{0,120}|(?:explore|learn) (?:more|further)|more"
              + " (?:from|on|about)\\b.{0,60}|(?:this )?advert(?:isement)?s?(?: -.*|"
              + " \\(.*)?|sponsored(?: content)?|promoted(?: content)?|share(?: this| on|"
              + " via)?\\b.{0,40}|tweet|e-?mail(?: this)?|print(?: this)?|comments?|\\d+"
              + " (?:comments?|shares?|views?|likes?)|(?:leave|post|add) a"
              + " (?:comment|reply).{0,40}|(?:view|show|hide|load) (?:all |more"
              + " )?comments?|captions?|close|open|expand|photos?|image|video|gallery|play(?:"
              + " video)?|advertise.{0,20}|loading[^\\p{L}\\p{N}]*|something went wrong.*|skip to"
              + " .{0,30}|back to top|top stories|trending.{0,20}|\\d+ of \\d+|\\d+ ?/"
              + " ?\\d+|[\\p{P}\\p{S}\\s]+|\\d+ (?:min(?:ute)?s?|sec(?:ond)?s?)(?: read)?)$");

  private static final Pattern PLUG =
      Pattern.compile(
          "(?is)^(?=.{0,400}$)(?:.*\\b(?:sign(?:ing)?"
              + " up|subscribe|register)\\b.{0,80}\\b(?:newsletters?|e-?mails?|inbox|alerts?"
              + "|podcast|channel|updates|free|today)\\b.*|.*\\b(?:newsletters?|inbox)\\b.{0,60}\\b(?:sign(?:ing)?"
              + " up|subscribe)\\b.*|follow\\b.{1,80}\\b(?:twitter|facebook|instagram|telegram|linkedin|youtube|google"
              + " news)\\b.*|.{0,40}\\b(?:like|join) us on\\b.*|(?:reach|contact|email|e-mail)"
              + " (?:the )?(?:reporters?|authors?|writers?|him|her|us)\\b.*|(?:this|our)"
              + " (?:web)?site uses cookies.*|.*\\ball rights"
              + " reserved\\b.*|(?:©|copyright\\b|\\(c\\)).*|download (?:the|our)"
              + " .{0,60}\\bapp\\b.*"
              + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|(?:https?://)?(?:www\\.)?twitter\\.com/\\w+)$");

  /** What readers without a subscription are shown in the story's stead. */
  private static final Pattern PAYWALL =
      Pattern.compile(
          "(?is)^(?=.{0,300}$)[^\\p{L}\\p{N}]*(?:(?:please )?(?:subscribe|sign (?:in|up)|log"
              + " ?in|register|create (?:an?|your)(?: free)? account)\\b.{0,60}\\b(?:to|and)"
              + " (?:continue|keep|read|unlock|access|get (?:full|unlimited))\\b.*|to"
              + " (?:continue|keep) reading\\b.*|(?:already|not) an? (?:\\w+"
              + " ){0,2}(?:subscriber|member)\\b.*|already (?:subscribed|registered|have an"
              + " account)\\b.*|(?:this|the) (?:article|story|content|page) is (?:only"
              + " )?(?:(?:available |reserved )?(?:exclusively |only )?(?:for|to)) (?:our |paid"
              + " |registered )?(?:subscribers|members)\\b.*|(?:this is a"
              + " )?(?:subscriber|member)s?[- ](?:only|exclusive)(?:"
              + " (?:article|story|content))?|(?:get|enjoy|for) (?:full|unlimited)(?: digital)?"
              + " access\\b.*|unlock this (?:article|story)\\b.*|you(?:'|’| ha)ve"
              + " (?:reached|read|used)"
              + " (?:your|the|all)\\b.{0,60}\\b(?:articles?|limit)\\b.*|(?:start|try) (?:your|a)"
              + " (?:free )?(?:trial|subscription)\\b.*|subscribe(?: now| today)?|(?:the"
              + " )?(?:rest|remainder) of this (?:article|story) is .{0,40}subscribers.*)$");

  /** A time of day, or how long ago, with nothing else. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)^(?:(?:updated|posted|published)(?: at)?:?"
              + " )?(?:\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\.?)?(?:"
              + " \\(?[a-z]{2,4}\\)?)?|\\d{1,2}\\s*[ap]\\.?m\\.?(?:"
              + " [a-z]{2,4})?|(?:\\d{1,3}|an?)\\s*(?:m|h|d|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?)"
              + " ago|just now)$");

  private static final Pattern STAFF =
      Pattern.compile(
          "(?is)^(?=.{0,500}$)[(\\[*\\s]*(?:(?:additional )?(?:reporting|writing|editing) by\\b.*"
              + "|.{0,200}\\bcontributed to (?:this|the) (?:report|story|article)\\b.*)$");

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?is)^(?=.{0,500}$)[^\\p{L}\\p{N}]*(?:(?:additional |with"
              + " )?(?:reporting|writing|editing|edited|compiled|photography|photos?|images?|picture|illustration|graphic)s?"
              + " (?:by|from|:)\\s*:?.*|(?:image|photo|picture)"
              + " (?:credit|courtesy).*|(?:photo|image|source|credit|via)\\s*:.{0,80}|(?:the"
              + " )?associated press (?:\\w+"
              + " ){0,4}(?:writers?|reporters?|researchers?)\\b.*|.{0,200}\\bcontributed to"
              + " (?:this|the) (?:report|story|article)\\b.*|(?:ap|afp|reuters|getty images|(?:the"
              + " )?associated press)(?: photo.*)?|.{0,60}/\\s?getty images.*)$");

  private static final Pattern BYLINE =
      Pattern.compile("(?s)^(?:By|BY|by|Written by|Posted by|Published by|Author:?)\\b.{2,120}$");

  private static final Pattern TIME_END = Pattern.compile("(?i)\\d [ap]\\.m\\.$");

  private static final Pattern STOP_HEADING =
      Pattern.compile(
          "(?i)^[^\\p{L}\\p{N}]*(?:related(?: .{0,40})?|comments?(?: \\(?\\d+\\)?)?|\\d+"
              + " (?:comments?|responses?|thoughts on).*|leave a (?:reply|comment)|post a"
              + " comment|join the (?:conversation|discussion)|about the authors?|(?:read|see)"
              + " (?:more|also)|more (?:from|on|stories|news|in)\\b.{0,60}|you (?:may|might)"
              + " (?:also )?(?:like|enjoy|be interested).{0,40}|recommended.{0,40}|most"
              + " (?:read|popular|viewed).{0,30}|trending.{0,30}|latest"
              + " (?:news|stories|posts).{0,30}|share (?:this|on).{0,30}|what to read"
              + " next|sponsored.{0,30}|sign up.{0,80}|subscribe.{0,60}|tags?)[^\\p{L}\\p{N}]*$");

  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?i)^[^\\p{L}\\p{N}]*(?:comments?(?: \\(?\\d+\\)?)?|\\d+ (?:comments?|responses?|replies"
              + "|thoughts on)\\b.*|leave a (?:reply|comment)|post a comment|join the"
              + " (?:conversation|discussion)|(?:reader|user) comments)[^\\p{L}\\p{N}]*$");

  private LineForm() {}

  /** Whether {@code text} is an invitation, a plug, a label or a date, and no part of the story. */
  static boolean isFurniture(String text) {
    return INVITATION.matcher(text).matches()
        || PLUG.matcher(text).matches()
        || PAYWALL.matcher(text).matches()
        || isDate(text);
  }

  /** Whether {@code text} says who supplied the story or a picture, possibly with a date. */
  static boolean isCredit(String text) {
    return CREDIT.matcher(text).matches()
        || (text.length() <= MAX_LABELS
            && SEPARATOR.splitAsStream(text).allMatch(LineForm::isLabel));
  }

  private static boolean isLabel(String piece) {
    return piece.isBlank() || isDate(piece) || CREDIT.matcher(piece).matches();
  }

  static boolean isByline(String text) {
    return BYLINE.matcher(text).matches()
        && (!Prose.endsSentence(text) || TIME_END.matcher(text).find());
  }

  /** Whether {@code text} names those who worked on the story, and can be nothing else. */
  static boolean isStaffCredit(String text) {
    return STAFF.matcher(text).matches();
  }

  /** Whether {@code text} is a time of day, or says how long ago, and nothing else. */
  static boolean isTime(String text) {
    return TIME.matcher(text).matches();
  }

  /** Whether {@code heading} stands above what is no more of the story. */
  static boolean endsStory(String heading) {
    boolean isSentence = heading.length() > MAX_STOP_HEADING && heading.matches("(?s).*[.!]");
    return !isSentence && STOP_HEADING.matcher(heading).matches();
  }

  /** Whether {@code heading} stands above readers' comments. */
  static boolean opensComments(String heading) {
    return COMMENTS.matcher(heading).matches();
  }

  /** Whether a line says when, and nothing else. */
  static boolean isDate(String text) {
    if (text.length() > MAX_DATE || text.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    List<String> words =
        Arrays.stream(CUT.split(text.toLowerCase(Locale.ROOT))).filter(w -> !w.isEmpty()).toList();
    boolean isDated = YEAR.matcher(text).find() || words.stream().anyMatch(DATE_NAMES::contains);
    return isDated
        && words.stream().allMatch(w -> DATE_NAMES.contains(w) || DATE_WORDS.contains(w));
  }

  private static Set<String> names() {
    Set<String> names = new HashSet<>(List.of("published", "updated", "posted", "sept"));
    for (String language :
        List.of(
            "en", "es", "pt", "fr", "de", "it", "nl", "ru", "pl", "id", "tr", "sv", "da", "cs")) {
      DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
      Stream.of(
              symbols.getMonths(),
              symbols.getShortMonths(),
              symbols.getWeekdays(),
              symbols.getShortWeekdays())
          .flatMap(Arrays::stream)
          .flatMap(name -> Arrays.stream(CUT.split(name.toLowerCase(Locale.ROOT))))
          .filter(name -> name.length() > 2)
          .forEach(names::add);
    }
    return Set.copyOf(names);
  }
}
