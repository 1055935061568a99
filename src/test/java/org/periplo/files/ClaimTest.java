package org.periplo.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplo.files.Claim.Answer;

class ClaimTest {

  private static final Instant NOON = Instant.parse("2026-05-31T12:00:00Z");
  private static final Owner ME = new Owner("ana", "portátil", 12, NOON);
  private static final Owner OTHER = new Owner("luis", "torre", 7, NOON.minusSeconds(3600));

  @TempDir private Path folder;

  private Path project() {
    return folder.resolve("map.periplo");
  }

  private Path lock() {
    return folder.resolve(".map.periplo.lock");
  }

  private Claim granted() {
    return ((Answer.Granted) Claim.ask(project(), ME)).claim();
  }

  @Test
  void aFileThatNobodyHasIsGrantedAndSaysSoBesideIt() throws Exception {
    try (Claim _ = granted()) {
      assertThat(Owner.of(Files.readAllBytes(lock()))).contains(ME);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileThatSomebodyHasIsTakenUntilTheyLeave() {
    try (Claim _ = granted()) {
      assertThat(Claim.ask(project(), OTHER)).isEqualTo(new Answer.Taken(Optional.of(ME)));
    }
    assertThat(Claim.ask(project(), OTHER)).isInstanceOf(Answer.Granted.class);
  }

  @Test
  void aFileIsTakenWhicheverLinkLeadsToIt() throws Exception {
    Files.createFile(project());
    Path link = Files.createSymbolicLink(folder.resolve("link.periplo"), project());

    try (Claim _ = granted()) {
      assertThat(Claim.ask(link, OTHER)).isEqualTo(new Answer.Taken(Optional.of(ME)));
    }
  }

  @Test
  void aFileThatIsNotThereYetIsTakenWhicheverLinkLeadsToItsFolder() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("elsewhere"), folder);

    try (Claim _ = granted()) {
      assertThat(Claim.ask(link.resolve("map.periplo"), OTHER))
          .isEqualTo(new Answer.Taken(Optional.of(ME)));
    }
  }

  @Test
  void whatACrashOnThisComputerLeftIsTakenOver() throws Exception {
    Files.write(lock(), new Owner("ana", "portátil", 99, NOON).bytes());

    try (Claim _ = granted()) {
      assertThat(Owner.of(Files.readAllBytes(lock()))).contains(ME);
    }
  }

  @Test
  void anotherComputersClaimCountsAsLongAsItIsRenewed() throws Exception {
    Files.write(lock(), OTHER.bytes());
    Files.setLastModifiedTime(lock(), FileTime.from(NOON.minusSeconds(60)));
    assertThat(Claim.ask(project(), ME)).isEqualTo(new Answer.Taken(Optional.of(OTHER)));

    Files.setLastModifiedTime(lock(), FileTime.from(NOON.minus(Claim.STALE).minusSeconds(1)));
    assertThat(Claim.ask(project(), ME)).isInstanceOf(Answer.Granted.class);
  }

  @Test
  void aClaimIsRenewed() throws Exception {
    try (Claim claim = granted()) {
      claim.renew(NOON);
      assertThat(Files.getLastModifiedTime(lock()).toInstant()).isEqualTo(NOON);
    }
  }

  @Test
  void aLockThatNamesNobodyIsTakenOver() throws Exception {
    Files.writeString(lock(), "?");

    assertThat(Claim.ask(project(), ME)).isInstanceOf(Answer.Granted.class);
  }

  @Test
  void aFolderThatIsNotThereTakesNoClaim() {
    assertThat(Claim.ask(folder.resolve("none").resolve("map.periplo"), ME))
        .isEqualTo(new Answer.Impossible());
  }

  @Test
  void thisComputerHasANameAndSoHasThePerson() {
    Owner here = Owner.here(NOON);

    assertThat(here.user()).isEqualTo(System.getProperty("user.name"));
    assertThat(here.process()).isEqualTo(ProcessHandle.current().pid());
    assertThat(Owner.of(here.bytes())).contains(here);
  }
}
