"""The IPTC's formats, in which agencies send their copy: NITF, NewsML-G2 and ninjs."""
