"""New York's Supreme Court has CourtListener ids by county; other states' trial courts keep the whole court's."""

from __future__ import annotations

# County and what follows ``nysupct`` in its id. Source: courts-db.
_ROWS = """
Albany:albany Allegany:algny Bronx:brnx Broome:brm Cattaraugus:ctrgs Cayuga:cayuga Chautauqua:chtq Chemung:chmng
Chenango:chenango Clinton:clinton Columbia:clmb Cortland:crtlnd Delaware:dlwr Dutchess:dtchss Erie:erie
Essex:essex Franklin:frnkln Fulton:fltn Genesee:gnss Greene:grn Hamilton:hamilton Herkimer:hrkmr
Jefferson:jffrsn Kings:kings Lewis:lewis Livingston:lvngstn Madison:mdsn Monroe:monroe Montgomery:mntgmry
Nassau:nss New_York:newyork Niagara:niagra Oneida:oneida Onondaga:nndg Ontario:ntr Orange:orange Orleans:rlns
Oswego:swg Otsego:ostego Putnam:ptnm Queens:queens Rensselaer:ren Richmond:richmond Rockland:rcklnd
Saratoga:srtg Schenectady:schnec Schoharie:scho Schuyler:schuy Seneca:snc St._Lawrence:sntlw Steuben:stbn
Sullivan:sllvn Tioga:tioga Tompkins:tmpkns Ulster:ulster Warren:warren Washington:wash Wayne:wayne
Westchester:wster Wyoming:wyom Yates:yates
"""
SUPREME_COURTS: dict[str, str] = {
    county.replace("_", " ").replace(".", "").lower(): f"nysupct{rest}"
    for county, rest in (row.split(":") for row in _ROWS.split())
}
