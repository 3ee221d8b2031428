"""The old name of what ElementTree has long been."""

from xml.etree.ElementTree import *
