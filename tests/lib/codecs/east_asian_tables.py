# Every pair of bytes as the encodings of East Asia read it, and every character of Unicode's first plane as they write it:
# how many there are, and a check sum.
import zlib

names = 'gb2312 gbk gb18030 big5 cp950 shift_jis cp932 euc_jp euc_kr cp949 johab hz iso2022_jp iso2022_jp_2 iso2022_kr'
everything = ''.join(chr(code) for code in range(0x10000) if not 0xd800 <= code < 0xe000)
pairs = b''.join(bytes((first, second)) + b'\n' for first in range(0x80, 256) for second in range(0x30, 256))
for name in names.split():
    text = pairs.decode(name, 'replace')
    data = everything.encode(name, 'ignore')
    print(name, len(text), zlib.crc32(text.encode()), len(data), zlib.crc32(data))

# output:
# gb2312 72427 1242211463 15018 26144723
# gbk 58081 284151877 43710 3381986464
# gb18030 55932 347692104 205688 1859905349
# big5 66162 312222949 27540 3644703139
# cp950 66120 2065299487 27630 1470241212
# shift_jis 72993 3697943847 13951 1422157336
# cp932 70268 2004112294 18620 3205673346
# euc_jp 72930 1211971446 32212 3591575643
# euc_kr 71647 2158906769 87156 3234502702
# cp949 62824 2375712951 34224 3490273235
# johab 62807 3928183707 34224 3121238007
# hz 79616 74135820 15023 74237230
# iso2022_jp 79872 188234311 13906 767270799
# iso2022_jp_2 79872 188234311 63545 4149705316
# iso2022_kr 79872 188234311 16586 2405251649
