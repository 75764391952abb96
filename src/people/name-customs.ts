// Surnames that reveal a naming custom: two Spanish surnames in a row, or the family name before the given name.

const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Common enough that two of them in a row are paternal and maternal surname. */
export const spanishSurnames: ReadonlySet<string> = list(`
  garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz reyes
  morales cruz ortiz gutierrez chavez ramos ruiz alvarez mendoza vasquez castillo jimenez moreno romero herrera
  medina aguilar garza castro vargas fernandez guzman munoz mendez salazar soto vazquez delgado pena rios alvarado
  sandoval contreras valdez guerrero ortega estrada nunez maldonado vega vega santiago dominguez espinoza silva
  padilla marquez cortez rojas acosta figueroa luna juarez navarro campos molina avila ayala mejia carrillo duran
  cabrera robles serrano lozano suarez solis fuentes pacheco velasquez rosales zamora trevino cervantes`);

/** Chinese, Korean and Vietnamese family names that are no common first word of a Western name. */
export const familyNamesBeforeGiven: ReadonlySet<string> = list(`
  nguyen tran pham hoang huynh phan vu dang bui ngo duong kim park choi jeong kang cho yoon jang lim wang zhang li
  liu chen yang huang zhao zhou xu sun ma zhu guo lin luo zheng liang xie tang xiong vang yamamoto suzuki tanaka
  watanabe`);
