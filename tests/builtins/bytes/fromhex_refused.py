# A character that is not ASCII is told before any other that is no digit.
for text in ("12 3", "1g", "g1", "12 zz", "1\N{ARABIC-INDIC DIGIT THREE}", "zz\N{ARABIC-INDIC DIGIT THREE}", b"0\xff", " 0a\tFF\n"):
    try:
        print(bytes.fromhex(text))
    except ValueError as error:
        print(error)

# output:
# fromhex() arg must contain an even number of hexadecimal digits
# non-hexadecimal number found in fromhex() arg at position 1
# non-hexadecimal number found in fromhex() arg at position 0
# non-hexadecimal number found in fromhex() arg at position 3
# non-hexadecimal number found in fromhex() arg at position 1
# non-hexadecimal number found in fromhex() arg at position 2
# non-hexadecimal number found in fromhex() arg at position 1
# b'\n\xff'
