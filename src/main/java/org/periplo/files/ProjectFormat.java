package org.periplo.files;

import static org.periplo.files.ListCodec.line;
import static org.periplo.files.ListCodec.lines;
import static org.periplo.files.Values.TEXT;
import static org.periplo.files.Values.choice;
import static org.periplo.files.Values.id;

import org.periplo.model.Brand;
import org.periplo.model.BrandBuilder;
import org.periplo.model.Channel;
import org.periplo.model.ChannelBuilder;
import org.periplo.model.ChannelId;
import org.periplo.model.ChannelKind;
import org.periplo.model.ExportSetup;
import org.periplo.model.Language;
import org.periplo.model.Picture;
import org.periplo.model.PictureBuilder;
import org.periplo.model.PictureFormat;
import org.periplo.model.PictureId;
import org.periplo.model.Project;
import org.periplo.model.ProjectBuilder;
import org.periplo.model.Team;
import org.periplo.model.TeamBuilder;
import org.periplo.model.TeamId;
import org.periplo.model.TeamLevel;

/// How a project stands in a file, and what its maps share.
final class ProjectFormat {

  private static final Codec<Brand> BRAND =
      Shape.lines(BrandBuilder::builder, BrandBuilder::build)
          .text("organisation", Brand::organisation, BrandBuilder::organisation)
          .text("department", Brand::department, BrandBuilder::department)
          .optional("logo", id(PictureId::new), Brand::logo, BrandBuilder::logo)
          .list("accents", line(TEXT), Brand::accents, BrandBuilder::accents)
          .text("header", Brand::header, BrandBuilder::header)
          .text("footer", Brand::footer, BrandBuilder::footer)
          .keeping(Brand::extras, BrandBuilder::extras);

  private static final Codec<Channel> CHANNEL =
      Shape.line(ChannelBuilder::builder, ChannelBuilder::build)
          .required("id", id(ChannelId::new), Channel::id, ChannelBuilder::id)
          .required("name", TEXT, Channel::name, ChannelBuilder::name)
          .required("kind", choice(ChannelKind.class), Channel::kind, ChannelBuilder::kind)
          .keeping(Channel::extras, ChannelBuilder::extras);

  private static final Codec<Team> TEAM =
      Shape.line(TeamBuilder::builder, TeamBuilder::build)
          .required("id", id(TeamId::new), Team::id, TeamBuilder::id)
          .required("name", TEXT, Team::name, TeamBuilder::name)
          .required("level", choice(TeamLevel.class), Team::level, TeamBuilder::level)
          .keeping(Team::extras, TeamBuilder::extras);

  private static final Codec<PictureFormat> PICTURE_FORMAT =
      choice(PictureFormat.class, PictureFormat::mediaType);

  private static final Codec<Picture> PICTURE =
      Shape.lines(PictureBuilder::builder, PictureBuilder::build)
          .required("id", id(PictureId::new), Picture::id, PictureBuilder::id)
          .text("description", Picture::description, PictureBuilder::description)
          .required("format", PICTURE_FORMAT, Picture::format, PictureBuilder::format)
          .required("content", Values.BYTES, Picture::content, PictureBuilder::content)
          .keeping(Picture::extras, PictureBuilder::extras);

  /// A whole file.
  static final Codec<Project> PROJECT =
      Shape.lines(ProjectBuilder::builder, ProjectBuilder::build)
          .required("periplo", FormatVersion.CODEC, FormatVersion::of, (_, _) -> {})
          .required("name", TEXT, Project::name, ProjectBuilder::name)
          .required(
              "language",
              choice(Language.class, Language::tag),
              Project::language,
              ProjectBuilder::language)
          .usual("brand", BRAND, Brand.NONE, Project::brand, ProjectBuilder::brand)
          .usual(
              "exports",
              ExportSetupFormat.SETUP,
              ExportSetup.USUAL,
              Project::exports,
              ProjectBuilder::exports)
          .list(
              "personas", lines(PersonaFormat.PERSONA), Project::personas, ProjectBuilder::personas)
          .list(
              "segments", lines(PersonaFormat.SEGMENT), Project::segments, ProjectBuilder::segments)
          .list("channels", lines(CHANNEL), Project::channels, ProjectBuilder::channels)
          .list("teams", lines(TEAM), Project::teams, ProjectBuilder::teams)
          .list("pictures", lines(PICTURE), Project::pictures, ProjectBuilder::pictures)
          .list("maps", lines(MapFormat.MAP), Project::maps, ProjectBuilder::maps)
          .keeping(Project::extras, ProjectBuilder::extras);

  private ProjectFormat() {}
}
