package org.periplo.property;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.periplo.edit.ChangeBrand;
import org.periplo.model.Brand;

/// The properties of how a company shows itself.
final class BrandForm {

  private static final Access<Brand, Brand> ANY =
      new Access<>(it -> it, (_, it) -> new ChangeBrand(it));

  static final Form<Brand> BRAND =
      new Form<>(
          "inspector.brand",
          List.of(
              new Section<>(
                  "",
                  List.of(
                      line("field.organisation", Brand::organisation, Brand::withOrganisation),
                      line("field.department", Brand::department, Brand::withDepartment),
                      new Property.Image<>("field.logo", ANY.part(Brand::logo, Brand::withLogo)),
                      new Property.Colours<>(
                          "field.accents", ANY.part(Brand::accents, Brand::withAccents)),
                      line("field.header", Brand::header, Brand::withHeader),
                      line("field.footer", Brand::footer, Brand::withFooter)))));

  private BrandForm() {}

  private static Property<Brand> line(
      String key, Function<Brand, String> words, BiFunction<Brand, String, Brand> with) {
    return new Property.Line<>(key, ANY.part(words, with));
  }
}
