"""What writes XML (saxutils), and the class of those who are told of it (handler). There is no reader: see xml.etree."""
