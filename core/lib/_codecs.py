"""Texts and bytes by the name of an encoding: what pickles of protocols 0 to 2 call by this name."""


def encode(obj, encoding='utf-8', errors='strict'):
    return obj.encode(encoding, errors)


def decode(obj, encoding='utf-8', errors='strict'):
    return bytes(obj).decode(encoding, errors)
