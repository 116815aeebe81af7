package dev.dateline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.dateline.cli.Launcher;
import dev.dateline.cli.Main;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Keeps the parts apart: the flow is to be seen in the packages, and none reaches back. */
@AnalyzeClasses(packages = "dev.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "dev.dateline";

  @ArchTest static final ArchRule RESOURCE = onlyDependsOn("resource");
  @ArchTest static final ArchRule ARTICLE = onlyDependsOn("article");
  @ArchTest static final ArchRule READ = onlyDependsOn("read", "article");
  @ArchTest static final ArchRule PAGES = onlyDependsOn("read.html", "read.content", "article");
  @ArchTest static final ArchRule LANGUAGES = onlyDependsOn("read.language");
  @ArchTest static final ArchRule XML = onlyDependsOn("read.xml", "read.content", "article");
  @ArchTest static final ArchRule ARCHIVES = onlyDependsOn("read.archive", "read.content");
  @ArchTest static final ArchRule WEB = onlyDependsOn("read.web", "read.content", "article");
  @ArchTest static final ArchRule TABLES = onlyDependsOn("read.table", "read.content", "article");
  @ArchTest static final ArchRule MAIL = onlyDependsOn("read.mail", "read.content", "article");
  @ArchTest static final ArchRule PDF = onlyDependsOn("read.pdf", "read.content", "article");
  @ArchTest static final ArchRule TEXT = onlyDependsOn("text", "article");
  @ArchTest static final ArchRule NAMES = onlyDependsOn("names", "article", "text");
  @ArchTest static final ArchRule ENTITY = onlyDependsOn("entity", "article", "names");

  @ArchTest
  static final ArchRule RESOLVE =
      onlyDependsOn("resolve", "article", "text", "names", "entity", "gazetteer");

  @ArchTest static final ArchRule LINES = partOfResolving("line");
  @ArchTest static final ArchRule CLUSTERS = partOfResolving("cluster", "line");
  @ArchTest static final ArchRule RELATIONS = partOfResolving("relation", "cluster", "line");

  @ArchTest static final ArchRule KINDS = partOfResolving("kind", "relation", "cluster", "line");

  @ArchTest static final ArchRule ROLES = partOfResolving("role", "kind", "cluster", "line");

  @ArchTest
  static final ArchRule PARTS_HAVE_NO_CYCLES =
      slices().matching(ROOT + ".(*.*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule GAZETTEER = onlyDependsOn("gazetteer", "article", "names", "entity");

  @ArchTest static final ArchRule CORPUS = onlyDependsOn("corpus", "article", "entity");

  @ArchTest
  static final ArchRule WRITE = onlyDependsOn("write", "article", "names", "entity", "corpus");

  @ArchTest
  static final ArchRule FACADE =
      onlyDependsOn("", "article", "read", "text", "names", "entity", "resolve", "gazetteer");

  @ArchTest
  static final ArchRule BATCH =
      onlyDependsOn("batch", "", "article", "read", "entity", "write", "corpus");

  @ArchTest
  static final ArchRule NOTHING_DEPENDS_ON_THE_COMMAND_LINE =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + ".cli..");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule PACKAGES_SAY_WHAT_THEY_DO =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..", "..utils..", "..common..", "..helper..", "..manager..", "..impl..");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
      noClasses().that().resideOutsideOfPackage(ROOT + ".cli..").should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule ONLY_THE_START_EXITS =
      noClasses()
          .that()
          .areNotAssignableTo(Main.class)
          .and()
          .areNotAssignableTo(Launcher.class)
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule PICOCLI_STAYS_IN_THE_COMMAND_LINE = onlyUsedIn("picocli..", "cli");

  @ArchTest
  static final ArchRule PROGRESSBAR_STAYS_IN_THE_COMMAND_LINE = onlyUsedIn("me.tongfei..", "cli");

  @ArchTest
  static final ArchRule ONNX_RUNTIME_STAYS_WITH_THE_NAMES =
      onlyUsedIn("ai.onnxruntime..", "names", "train");

  @ArchTest
  static final ArchRule OPENNLP_STAYS_WITH_TEXT_NAMES_AND_LANGUAGES =
      onlyUsedIn("opennlp..", "read.language", "text", "names", "train", "evaluate");

  @ArchTest
  static final ArchRule JSOUP_STAYS_WITH_THE_PAGES = onlyUsedIn("org.jsoup..", "read.html");

  @ArchTest
  static final ArchRule STAX_STAYS_WITH_XML_AND_GOLD =
      onlyUsedIn("javax.xml..", "read.xml", "evaluate");

  @ArchTest
  static final ArchRule COMMONS_COMPRESS_STAYS_WITH_THE_ARCHIVES =
      onlyUsedIn("org.apache.commons.compress..", "read.archive");

  @ArchTest
  static final ArchRule XZ_STAYS_WITH_THE_ARCHIVES = onlyUsedIn("org.tukaani..", "read.archive");

  @ArchTest
  static final ArchRule ZSTD_STAYS_WITH_THE_ARCHIVES_AND_RUNS =
      onlyUsedIn("com.github.luben..", "read.archive", "batch");

  @ArchTest
  static final ArchRule JWARC_STAYS_WITH_WEB_ARCHIVES = onlyUsedIn("org.netpreserve..", "read.web");

  @ArchTest
  static final ArchRule BROTLI_STAYS_WITH_WEB_ARCHIVES = onlyUsedIn("org.brotli..", "read.web");

  @ArchTest
  static final ArchRule COMMONS_CSV_STAYS_WITH_THE_TABLES =
      onlyUsedIn("org.apache.commons.csv..", "read.table");

  @ArchTest
  static final ArchRule MIME4J_STAYS_WITH_THE_MAIL = onlyUsedIn("org.apache.james..", "read.mail");

  @ArchTest
  static final ArchRule PDFBOX_STAYS_WITH_THE_PDF = onlyUsedIn("org.apache.pdfbox..", "read.pdf");

  @ArchTest
  static final ArchRule FONTBOX_STAYS_WITH_THE_PDF = onlyUsedIn("org.apache.fontbox..", "read.pdf");

  @ArchTest
  static void mostTypesAreHiddenFromUsers(JavaClasses classes) {
    List<JavaClass> types =
        classes.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .toList();
    List<String> shown =
        types.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::getName)
            .toList();
    assertTrue(
        2 * shown.size() <= types.size(),
        shown.size() + " of " + types.size() + " types are public: " + shown);
  }

  /** Of Dateline's own packages; which libraries a package uses is said by other rules. */
  /** Every package may use {@code resource} beside what is named. */
  private static ArchRule onlyDependsOn(String name, String... others) {
    Stream<String> own = Stream.of(name, "resource");
    String[] allowed = packages(Stream.concat(own, Stream.of(others)).toArray(String[]::new));
    return noClasses()
        .that()
        .resideInAnyPackage(packages(name))
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage(ROOT + "..")
                .and(JavaClass.Predicates.resideOutsideOfPackages(allowed)))
        .allowEmptyShould(true);
  }

  private static ArchRule partOfResolving(String name, String... parts) {
    Stream<String> others = Stream.of("article", "text", "names", "entity", "gazetteer");
    Stream<String> earlier = Stream.of(parts).map(part -> "resolve." + part);
    return onlyDependsOn("resolve." + name, Stream.concat(others, earlier).toArray(String[]::new));
  }

  private static ArchRule onlyUsedIn(String library, String... names) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages(names))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static String[] packages(String... names) {
    return Arrays.stream(names)
        .map(name -> name.isEmpty() ? ROOT : ROOT + "." + name + "..")
        .toArray(String[]::new);
  }
}
