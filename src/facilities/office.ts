/** What is published of a facility: how it is called, where it is and how many it takes in. */
interface Office {
  officeNo: string;
  name: string;
  nameKana: string;
  corporation: string;
  municipalityCode: string;
  address: string;
  phone: string | null;
  fax: string | null;
  latitude: number | null;
  longitude: number | null;
  capacity: number | null;
}

/** Exactly these members in exactly this order: imports recognise an unchanged row by its hash. */
export function officeOf(facility: Office): Office {
  const { officeNo, name, nameKana, corporation, municipalityCode, address, phone, fax } = facility;
  const { latitude, longitude, capacity } = facility;
  return {
    officeNo,
    name,
    nameKana,
    corporation,
    municipalityCode,
    address,
    phone,
    fax,
    latitude,
    longitude,
    capacity,
  };
}
