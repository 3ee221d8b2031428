"""The same names where newer versions have them."""
