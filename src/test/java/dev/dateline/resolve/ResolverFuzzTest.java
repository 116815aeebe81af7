package dev.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.article.Span;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Organization;
import dev.dateline.entity.Person;
import dev.dateline.entity.Place;
import dev.dateline.entity.Role;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;

/** Sentences of the words that rules look for, in any order: a byte of the input is a word. */
class ResolverFuzzTest {
  private static final int MAX_WORDS = 400;

  /** CPU time of one input, which is small. */
  private static final Duration MOST_TIME = Duration.ofSeconds(20);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final List<String> WORDS =
      List.of(
          (". \n"
               + " , , ( ) - – : ; \" ' 's 's of of at for in with from to by on as and and or the"
               + " the a an its his her their whose who which that is was are were be has been had"
               + " became named appointed elected promoted resigned joined left heads led leads"
               + " owns runs serves served works replaced succeeded stepped down told said says"
               + " including both all one former ex- then late acting no longer once until since"
               + " 2019 after before last year president President chairman chairwoman CEO chief"
               + " executive officer director directors general Minister minister ministers foreign"
               + " finance defence secretary Secretary spokesman spokeswoman head leader founder"
               + " co-founder owner editor coach captain mayor governor lawyer judge professor"
               + " teacher analyst player striker member board committee department company"
               + " ministry bank university party club team agency group firm country capital"
               + " subsidiary parent unit arm based backed state Sir Dr Mr Mrs Gen. Maj. vice"
               + " deputy senior non-executive co 54 aged known unknownword Unknown born")
              .split(" "));

  private static final List<String> NAMES =
      List.of(
          "{PER Ann Lee}",
          "{PER Lee}",
          "{PER Bo Karimov}",
          "{PER A. Lee}",
          "{ORG Acme}",
          "{ORG Acme Ltd}",
          "{ORG Ministry of Finance}",
          "{ORG AL}",
          "{ORG Lake University}",
          "{ORG Treasury}",
          "{LOC Kenya}",
          "{LOC Oslo}",
          "{LOC Lagos State}",
          "{DEM Kenyan}",
          "{DEM French}",
          "{PER:0.4 Acme}");

  @Timeout(120)
  @FuzzTest
  void resolvesAnySentenceInTimeAndSoundly(byte[] input) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(input.length, MAX_WORDS); i++) {
      int word = Byte.toUnsignedInt(input[i]);
      int name = word - WORDS.size();
      text.append(name < 0 ? WORDS.get(word) : NAMES.get(name % NAMES.size())).append(' ');
    }
    long start = THREADS.getCurrentThreadCpuTime();
    ArticleRecord record = MarkedArticle.resolve(lines(text.toString()));
    Duration time = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
    assertTrue(time.compareTo(MOST_TIME) < 0, () -> "took " + time + " of CPU time");
    check(record);
  }

  private static String[] lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toArray(String[]::new);
  }

  private static void check(ArticleRecord record) {
    Set<String> ids =
        Stream.concat(
                record.organizations().stream().map(Organization::id),
                record.places().stream().map(Place::id))
            .collect(Collectors.toSet());
    int length = record.article().text().length();
    for (Person person : record.people()) {
      for (Role role : person.roles()) {
        assertFalse(role.title().isBlank(), "a role without title");
        assertTrue(
            role.organization() == null || ids.contains(role.organization()), role::toString);
        Span span = role.span();
        assertTrue(0 <= span.start() && span.end() <= length, role::toString);
      }
    }
    for (Organization organization : record.organizations()) {
      double confidence = organization.confidence();
      assertTrue(0 <= confidence && confidence <= 1, organization::toString);
    }
  }
}
