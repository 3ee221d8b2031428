# Archives in memory; an archive after something else; exact dates.
import io
import zipfile

buffer = io.BytesIO()
with zipfile.ZipFile(buffer, 'w') as archive:
    info = zipfile.ZipInfo('dated.txt', date_time=(2024, 5, 6, 7, 8, 10))
    info.external_attr = 0o644 << 16
    archive.writestr(info, 'x')
    archive.writestr(zipfile.ZipInfo('plain'), b'y' * 5)
data = buffer.getvalue()
print(len(data), data[:4], data[30:39])
print(data.hex())
archive = zipfile.ZipFile(io.BytesIO(b'#!/bin/sh\n' + data))
archive.printdir()
print(archive.read('plain'), archive.infolist())
archive.close()

# output:
# 208 b'PK\x03\x04' b'dated.txt'
# 504b03041400000000000539a6588316dc8c01000000010000000900000064617465642e74787478504b0304140000000000000021004dc2d3a8050000000500000005000000706c61696e7979797979504b010214031400000000000539a6588316dc8c0100000001000000090000000000000000000000a4010000000064617465642e747874504b01021403140000000000000021004dc2d3a80500000005000000050000000000000000000000800128000000706c61696e504b050600000000020002006a000000500000000000
# File Name                                             Modified             Size
# dated.txt                                      2024-05-06 07:08:10            1
# plain                                          1980-01-01 00:00:00            5
# b'yyyyy' [<ZipInfo filename='dated.txt' filemode='?rw-r--r--' file_size=1>, <ZipInfo filename='plain' filemode='?rw-------' file_size=5>]
