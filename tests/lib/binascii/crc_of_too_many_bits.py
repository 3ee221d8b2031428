import binascii
print(binascii.crc_hqx(b'', 0x12345), binascii.crc_hqx(b'abc', 0x12345) == binascii.crc_hqx(b'abc', 0x2345), binascii.crc_hqx(b'123456789', 0), binascii.crc_hqx(b'a', -1))
print(binascii.crc32(b'abc', 1 << 40), binascii.crc32(b'', -1))

# output:
# 9029 True 12739 40311
# 891568578 4294967295
