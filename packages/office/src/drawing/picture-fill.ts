/** A picture that fills its frame: the SVG where a program draws it, the PNG elsewhere. @param ids of the relations to both */
export function pictureFill({ png, svg }: { readonly png: string; readonly svg?: string }): string {
  const drawn =
    svg === undefined
      ? ""
      : `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext></a:extLst>`;
  return `<a:blip r:embed="${png}">${drawn}</a:blip><a:stretch><a:fillRect/></a:stretch>`;
}
