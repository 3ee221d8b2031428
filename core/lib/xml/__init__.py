"""XML: documents as trees of elements (xml.etree.ElementTree)."""
