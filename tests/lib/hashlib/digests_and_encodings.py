import hashlib, hmac, base64, binascii, struct, secrets
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
datas = [b'', b'abc', b'x' * 55, b'y' * 56, b'z' * 64, b'w' * 200, bytes(range(256)) * 3]
for name in sorted(hashlib.algorithms_guaranteed):
    for d in datas:
        h = hashlib.new(name, d)
        print(name, h.hexdigest(20) if name.startswith('shake') else h.hexdigest(), h.digest_size, h.block_size)
h = hashlib.sha256(); h.update(b'a'); g = h.copy(); h.update(b'b'); print(h.hexdigest() == hashlib.sha256(b'ab').hexdigest(), g.hexdigest()[:8], h.name)
t(lambda: hashlib.md5('text')); t(lambda: hashlib.new('nope')); t(lambda: hashlib.md5(5)); t(lambda: hashlib.sha1(bytearray(b'a')).hexdigest()); t(lambda: hashlib.sha512(memoryview(b'abc')).hexdigest()[:10])
t(lambda: hashlib.blake2b(b'abc', digest_size=16, key=b'key', salt=b'salt', person=b'p').hexdigest()); t(lambda: hashlib.blake2s(b'abc', digest_size=8, key=b'k' * 32).hexdigest()); t(lambda: hashlib.blake2b(digest_size=65)); t(lambda: hashlib.blake2b(b'q' * 300, node_offset=3, node_depth=2, leaf_size=5, inner_size=7, last_node=True).hexdigest()[:20]); t(lambda: hashlib.blake2s(b'q' * 300, node_offset=3, node_depth=2, leaf_size=5, inner_size=7, last_node=True).hexdigest()[:20])
t(lambda: hmac.new(b'key', b'msg', 'sha256').hexdigest()); t(lambda: hmac.new(b'k' * 100, b'msg', hashlib.md5).hexdigest()); t(lambda: hmac.digest(b'k', b'm', 'sha1').hex()); t(lambda: hmac.new('k', b'', 'md5')); t(lambda: hmac.new(b'k', b'')); t(lambda: hmac.compare_digest('a', 'a')); t(lambda: hmac.compare_digest(b'a', b'b')); t(lambda: hmac.compare_digest('é', 'é'))

for s in (b'', b'a', b'ab', b'abc', b'abcd', bytes(range(20)), b'\xff\xfe\xfd'):
    print(base64.b64encode(s), base64.urlsafe_b64encode(s), base64.b32encode(s), base64.b32hexencode(s), base64.b16encode(s), base64.b85encode(s), base64.a85encode(s), base64.encodebytes(s), binascii.hexlify(s, '-'), binascii.crc32(s), binascii.crc_hqx(s, 0))
    assert base64.b64decode(base64.b64encode(s)) == base64.b32decode(base64.b32encode(s)) == base64.b85decode(base64.b85encode(s)) == base64.a85decode(base64.a85encode(s)) == base64.b16decode(base64.b16encode(s)) == base64.decodebytes(base64.encodebytes(s)) == s
for e in ('YQ', 'YQ=', 'YQ==', 'Y Q = =', 'YWJj!', 'Y', 'YWJjZ', 'é', 'YQ==YQ==', '=', 'YQ===', b'YWI=', 'YWJ-', ''):
    t(lambda: base64.b64decode(e)); t(lambda: base64.b64decode(e, validate=True))
t(lambda: base64.b64decode('a-_b', '-_')); t(lambda: base64.b64encode('text')); t(lambda: base64.b64decode(5)); t(lambda: base64.b32decode('ABC')); t(lambda: base64.b32decode('ab======', casefold=True)); t(lambda: base64.b32decode('1BCDEFGH')); t(lambda: base64.b16decode('ab')); t(lambda: base64.b16decode('ABC')); t(lambda: base64.b85decode('a b')); t(lambda: base64.b85decode('~~~~~')); t(lambda: base64.a85encode(b'\0\0\0\0    hello world', foldspaces=True, wrapcol=7, adobe=True)); t(lambda: base64.a85decode('<~87cURD]i,"Ebo80~>', adobe=True)); t(lambda: base64.a85decode('zz z')); t(lambda: base64.a85decode('v')); t(lambda: base64.z85encode(b'abcd')); t(lambda: base64.z85decode('vqGsd')); t(lambda: base64.encodebytes('a'))
t(lambda: binascii.unhexlify('abc')); t(lambda: binascii.unhexlify('zz')); t(lambda: binascii.unhexlify(b'DEad')); t(lambda: binascii.unhexlify('é')); t(lambda: binascii.b2a_base64(b'abc', newline=False)); t(lambda: binascii.hexlify('a'))
for f, a in (('<bBhHiIlLqQ', range(10)), ('>hhl', (1, 2, 3)), ('@bi', (1, 2)), ('=bi', (1, 2)), ('!d', (1.5,)), ('<f', (0.1,)), ('<e', (0.1,)), ('<efd', (1e-8, 1e-40, 5e-324)), ('<efd', (float('inf'), float('-inf'), -0.0)), ('3s5p2x?', (b'abcdef', b'hi', True)), ('c', (b'a',)), ('0s', (b'a',)), ('2c', (b'a', b'b')), (' < i'.strip(), (5,)), ('i i', (1, 2)), ('bq', (1, 2)), ('b0i', (1,))):
    t(lambda: (f, struct.pack(f, *a), struct.calcsize(f), struct.unpack(f, struct.pack(f, *a))))
for f, a in (('b', (200,)), ('<b', (200,)), ('B', (-1,)), ('<H', (70000,)), ('i', (2**31,)), ('<I', (-1,)), ('q', (2**63,)), ('<q', (2**63,)), ('Q', (-1,)), ('i', ('a',)), ('f', ('a',)), ('f', (1e300,)), ('<f', (1e300,)), ('<e', (1e6,)), ('c', ('a',)), ('c', (b'ab',)), ('s', ('a',)), ('ii', (1,)), ('z', ()), ('3', ()), ('i', (1.5,)), (5, ())):
    t(lambda: struct.pack(f, *a))
t(lambda: struct.unpack('i', b'abc')); t(lambda: struct.unpack_from('<h', b'abcdef', 2)); t(lambda: struct.unpack_from('<h', b'abc', 2)); t(lambda: struct.unpack_from('<h', b'abc', -2)); t(lambda: struct.unpack_from('<h', b'abc', -9)); t(lambda: list(struct.iter_unpack('<h', b'abcdef'))); t(lambda: list(struct.iter_unpack('<h', b'abcde')))
b = bytearray(6); struct.pack_into('<h', b, 2, 258); print(b); t(lambda: struct.pack_into('<h', b, 5, 1)); t(lambda: struct.pack_into('<h', b'abc', 0, 1))
s = struct.Struct('<hb'); print(s, s.size, s.format, s.pack(1, 2), s.unpack(b'\1\0\2')); t(lambda: struct.Struct(b'h').format)
print(len(secrets.token_bytes()), len(secrets.token_hex(8)), len(secrets.token_urlsafe(6)), secrets.randbelow(1), secrets.choice([5])); t(lambda: secrets.randbelow(0))
# output:
# blake2b 786a02f742015903c6c6fd852552d272912f4740e15847618a86e217f71f5419d25e1031afee585313896444934eb04b903a685b1448b755d56f701afe9be2ce 64 128
# blake2b ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923 64 128
# blake2b 4afff38c9d6bcf67265f58d14d0e91f821b875539b3f0da9115350c1d75fe4b1f6092f5b603a76211d3a73a3672af117ec9b9b9fcf4926c057cca134555efb0e 64 128
# blake2b 3c8c5f4436db6fe3a61d25a9b04a54653f0492394df1453f862e6af9ccde71010434c149b8fb2de89ece59ab6ef6be0acdabde034059628ba88fd32b243a5bbf 64 128
# blake2b a1d76b3bb7ce5622d11394dff4a204ef7585af936355bfceaf0125ca1765c3d26e6771953318e7e4c1fae0e6248ae956b763e2bf8fb3a7d4d7fd1ac1ab1f1777 64 128
# blake2b ecb8b697babf100486303b3f92758bf9e437986c9bec5200583a9c387c4b4b116e915adc15442576be3411503948e752460b6fa46d7641ed8a7e998af665fb6b 64 128
# blake2b 323e97a7a859ee63c9013debb0ca995811e73117a2f574723416e596ebc184e37a59b66d2f597df4a7c1b0d1d41a1a7f28774f46a6864d56c57b9d6c5f7302fb 64 128
# blake2s 69217a3079908094e11121d042354a7c1f55b6482ca1a51e1b250dfd1ed0eef9 32 64
# blake2s 508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982 32 64
# blake2s e6135bdf4a709d0f768f609be15673ba474b9c8b825fc1e0ba5abeb19d26322c 32 64
# blake2s 99268ff99bfa5fac0b02e553f2ac2c0a07e6bc52f0f65558cdc89b16a5b94223 32 64
# blake2s 712728459e67d7edb7aefa88ff5c7e7b5da994a1c3b17b64fbc14e47cada45dd 32 64
# blake2s 0da33d8a1d3aa6060a70416030dc6bdc2d7c34063119f85eb149b61fd49ac7ca 32 64
# blake2s b928a17862e211e99759ba8819280803a914cd3dee7c5d711a3b5185aa96a7b3 32 64
# md5 d41d8cd98f00b204e9800998ecf8427e 16 64
# md5 900150983cd24fb0d6963f7d28e17f72 16 64
# md5 04364420e25c512fd958a70738aa8f72 16 64
# md5 6c830a5d23df58dbe0171eb5639bf3e4 16 64
# md5 3ecc49f9d9d6c263b4f0de7fc3f38aed 16 64
# md5 2ce50b6d7709db4aed2a3a8348a23304 16 64
# md5 e6899eaaf06fd702f3ed3f988eb19362 16 64
# sha1 da39a3ee5e6b4b0d3255bfef95601890afd80709 20 64
# sha1 a9993e364706816aba3e25717850c26c9cd0d89d 20 64
# sha1 cef734ba81a024479e09eb5a75b6ddae62e6abf1 20 64
# sha1 8902d391f35bbaf08469aee6ab763e4048f3f6ba 20 64
# sha1 668cd5ae72f64e8194014f99778081e5ae46df53 20 64
# sha1 1b7db18c0a4a3a552d943b3a0fb39d2097eb50e7 20 64
# sha1 ac2a264c8ec1f4232a40854e8239bc3a697ab1d2 20 64
# sha224 d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f 28 64
# sha224 23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7 28 64
# sha224 2791c7d25712eb5be75c30b2d45f6fce96e5a50ee64cf373056704a3 28 64
# sha224 df50764461715b7a7128672238a7e968ff496f13c8bb9b219be459e5 28 64
# sha224 f200009a53080f5565003bb384d0ee2d0531cf303f38fc2b5dd0692b 28 64
# sha224 0eccbd8b7cde9ddad39fb5f66501584da04172ca8aa0a385612bf2cd 28 64
# sha224 591b51555cc8c83f6951d9ec73d834d6d17865fecdb543605471a562 28 64
# sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 32 64
# sha256 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad 32 64
# sha256 d5e285683cd4efc02d021a5c62014694958901005d6f71e89e0989fac77e4072 32 64
# sha256 4877e564e5e36e367c7c8d59670774becd3350610b6df4c399c9fa9b66da5813 32 64
# sha256 72996563049cc84daa2c3f31fd5c3d10770e69d6ebbb8da5b6d76db303dbae43 32 64
# sha256 f21c981475cfd17cbd5ca4bf8fbcaf7c6fc8918d76a0a58c60f45c4b8fb65e49 32 64
# sha256 f3a25aa93aa2fbba28d79260535bbd6a5eb0fc1c24a8b0f04e12b484c1dfe363 32 64
# sha384 38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b 48 128
# sha384 cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7 48 128
# sha384 a66523395070ed9a9f4be8faab9d76cb2bf631e835177ac1e5a14308f9a56b939964f8597819be798318f3db67a0d995 48 128
# sha384 22f15a70e2fb690cd58d53c631732a2432238432d932d7a45378718173c231a8f5fd0890f15ec2a142c477db78d3a527 48 128
# sha384 aaf880b133c57cf286d2de08f9d5ba32405fbee216ef2db579316467acad926208832458b56be250361b7c5e804a94ea 48 128
# sha384 c6c65fa26cb80be189953cd39d57f4e861d76a0f2c557e523a96d90fc6ead133c26a7385d48d357d3c92dcaf9206a862 48 128
# sha384 6bee04118003cf5630ccb22cdb53f78dc079231c7d09209955dfc34234cbab03d41da198e30bf1e77ef8b289ddd794ec 48 128
# sha3_224 6b4e03423667dbb73b6e15454f0eb1abd4597f9a1b078e3f5b5a6bc7 28 144
# sha3_224 e642824c3f8cf24ad09234ee7d3c766fc9a3a5168d0c94ad73b46fdf 28 144
# sha3_224 23f3031078d58f16cc186782dbaf2eacde860a28d010166c02a8bbbc 28 144
# sha3_224 ef077e0fde2e6c0fbf8e557be8d9063a95b144e33a4610aa2c3bdf5e 28 144
# sha3_224 78fdade1e2d0a909a01aecfd1e3624857efba7bafcf9b2af1a51bbd1 28 144
# sha3_224 d55640468b92f67e468539a77b871ec45293938dca878c2ad9d528ae 28 144
# sha3_224 1e79576532395de20d67911b1f6b482bbcaaed8e6863d1e58082916e 28 144
# sha3_256 a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a 32 136
# sha3_256 3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532 32 136
# sha3_256 eda53787af69bbe03d68cee92db97ef80d6614729997bef9e11eeea25d28d4fc 32 136
# sha3_256 8aba99b101c07862f37ded8f55fee22f58850705a9972a28d3236b2f5f0d608e 32 136
# sha3_256 8cd119a5c07fa450da68b0c061dfa4496a4dca3982b5eefb72ce668b65df6695 32 136
# sha3_256 452419c7fcd02c726b1a3653e011351deb844d8800d61fb17f986ae4797ccdfd 32 136
# sha3_256 c043b2b15d405c9f4cd92fdaef420eba6201d328fb34ec0e2c16e4981b9e4b39 32 136
# sha3_384 0c63a75b845e4f7d01107d852e4c2485c51a50aaaa94fc61995e71bbee983a2ac3713831264adb47fb6bd1e058d5f004 48 104
# sha3_384 ec01498288516fc926459f58e2c6ad8df9b473cb0fc08c2596da7cf0e49be4b298d88cea927ac7f539f1edf228376d25 48 104
# sha3_384 5d16ae80ef58c47083bc6418b05751021850d66559d8bb568b2ad0d7807bb743ce11f42880fafc66e944e188af1239a1 48 104
# sha3_384 4e88b4040ce24d0a7e05ab134aa7d509dd11d9f6b1bb992ae1b7a570b389ee42a6a0175c303576796707929a7f2ec2c1 48 104
# sha3_384 e780dcce8cc0757371457bda5ca653ce92ed367ee52253572c256de170ffc64219a6d461ae9dd92eb8eec0dec093db57 48 104
# sha3_384 cd5a1a41554044f90ed9a75195fc654d5e585cc6cfdf06b0dadabb4304be736a165aa515a8def0199fe0834db3fcc5ca 48 104
# sha3_384 1719287be5dd0ce14ac51bfdc22f8e1137a6951666b2d946cd0d031bb68bc3173ba0e202bc0e6202f5d337061c6ec21f 48 104
# sha3_512 a69f73cca23a9ac5c8b567dc185a756e97c982164fe25859e0d1dcc1475c80a615b2123af1f5f94c11e3e9402c3ac558f500199d95b6d3e301758586281dcd26 64 72
# sha3_512 b751850b1a57168a5693cd924b6b096e08f621827444f70d884f5d0240d2712e10e116e9192af3c91a7ec57647e3934057340b4cf408d5a56592f8274eec53f0 64 72
# sha3_512 bc58437fcb851731aefc61b72ab5625f9a6c1c2a8e5942e043bfd0a62600a9cba77c7d9def9ffb59bffddc69236ba7eb1a1e044970a8a678feaffb25d754b0f5 64 72
# sha3_512 b2dfde5d6b61ed6052543e678e35162414734562ff16870238f7dbb2bc01da271f7ef704a976e3b5848f809e5d6e9fe2010dbd80223fed82d3087d5f2b7086a4 64 72
# sha3_512 1976e77ce8811aa9968d2c54686f841df7d9db0429073755a198e5fc0716dc3a0a8e9f44827db14460d418eada77d38193b226d647c1efbab20d6d08dc7f1bd6 64 72
# sha3_512 f208dbf1dd12f1e1025335510393c7c9b2af5e3c50f9c5cb83497187f449c340112b0031e1d2a5a066e3b4145e6c57dafb98a9572fa0bde2ed0be579043178d0 64 72
# sha3_512 ad3a11a3430f0fac234a6c15bff0cb609b3d6fde0eac5873893e2775d15cf47d6791b4db907361c53719da248a7662f759b3f6c7ffb4fe69492a9449728cdad7 64 72
# sha512 cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e 64 128
# sha512 ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f 64 128
# sha512 db9981645857e59805132f7699e78bbcf39f69380a41aac8e6fa158a0593f2017ffe48764687aa855dae3023fcceefd51a1551d57730423df18503e80ba381ba 64 128
# sha512 173016d3ea2517af3046375507039139d91d359ef856c8f71faa9b93b21f0d95b845b240d82afc3fafe5631f8fc69b244b3e4b69d9948c383e2677fdd815c364 64 128
# sha512 0c5ecbd58212e686682e9564b4a7326c488bb17c2ce176ff73e2066f40ea5b6aaaea64cb2abaa0fe346cd5e643299e892ae6561302049537941a92ba8a83c03c 64 128
# sha512 f13dbc447b3fe2c9e53a2c64d0f00a213fcaaf49f6370c79c6ded54a82af0ce9087383eb58bc360e903b10484705f814f8237746aa1bc48f426ac169ef96712c 64 128
# sha512 f1721f49518ee462a3d81def26d81037cd474b4254b85ad7c8f1509594d0177bbb996ee9625813852bacac108c2a72c83a8587050fec1dcda64730d6470953e6 64 128
# shake_128 7f9c2ba4e88f827d616045507605853ed73b8093 0 168
# shake_128 5881092dd818bf5cf8a3ddb793fbcba74097d5c5 0 168
# shake_128 8b31db23c371e8d4e11492ebcc41b766f1f26ef8 0 168
# shake_128 e69d15090b080c69028e07b5a92660f91b383879 0 168
# shake_128 17a48d0005f5a3cd92b189fcb3aa5427435efab8 0 168
# shake_128 6091a7438e90a25e8c12a92d65c7d5651a096db8 0 168
# shake_128 92b62d6682dda8ef27e599c00ce6fcd070dafa72 0 168
# shake_256 46b9dd2b0ba88d13233b3feb743eeb243fcd52ea 0 136
# shake_256 483366601360a8771c6863080cc4114d8db44530 0 136
# shake_256 7d48e49562b783250bb2c1fecd2702f69d8e0a91 0 136
# shake_256 6d286858c1967bf98910a1ef396f3569a27c5e65 0 136
# shake_256 93a908e65ee5baaf035a58b559fcf610b57f0013 0 136
# shake_256 e7aaf2c853d6c89120f47804a1a029fe8e86dc94 0 136
# shake_256 2c08d3827f9ced84c8263c16ac1d877a70eff56c 0 136
# True ca978112 sha256
# TypeError Strings must be encoded before hashing
# ValueError unsupported hash type nope
# TypeError object supporting the buffer API required
# 86f7e437faa5a7fce15d1ddcb9eaeaea377667b8
# ddaf35a193
# 3e61e2c09857bc54a41504906f56da63
# b2c48fbc690b58a6
# ValueError digest_size for Blake2b must be between 1 and 64 bytes, here it is 65
# b61e7e5fbaa41464a46f
# 24afcc5817e564e25595
# 2d93cbc1be167bcb1637a4a23cbff01a7878f0c50ee833954ea5221bb1b8c628
# a908a4d5326a80f4b50c9a1951513b67
# 772b71c8a2997e768be01d9711e4a4f34a24ef33
# TypeError key: expected bytes or bytearray, but got 'str'
# TypeError Missing required argument 'digestmod'.
# True
# False
# TypeError comparing strings with non-ASCII characters is not supported
# b'' b'' b'' b'' b'' b'' b'' b'' b'' 0 0
# b'YQ==' b'YQ==' b'ME======' b'C4======' b'61' b'VE' b'@/' b'YQ==\n' b'61' 3904355907 31879
# b'YWI=' b'YWI=' b'MFRA====' b'C5H0====' b'6162' b'VPX' b'@:B' b'YWI=\n' b'61-62' 2659403885 29951
# b'YWJj' b'YWJj' b'MFRGG===' b'C5H66===' b'616263' b'VPaz' b'@:E^' b'YWJj\n' b'61-62-63' 891568578 40406
# b'YWJjZA==' b'YWJjZA==' b'MFRGGZA=' b'C5H66P0=' b'61626364' b'VPa!s' b'@:E_W' b'YWJjZA==\n' b'61-62-63-64' 3984772369 43062
# b'AAECAwQFBgcICQoLDA0ODxAREhM=' b'AAECAwQFBgcICQoLDA0ODxAREhM=' b'AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQT' b'000G40O40K30E209185GO38E1S8124GJ' b'000102030405060708090A0B0C0D0E0F10111213' b'009C61O)~M2nh-c3=Iws5D^j+' b'!!*-\'"9eu7#RLhG$k3[W&.oNg' b'AAECAwQFBgcICQoLDA0ODxAREhM=\n' b'00-01-02-03-04-05-06-07-08-09-0a-0b-0c-0d-0e-0f-10-11-12-13' 1004404644 44236
# b'//79' b'__79' b'777P2===' b'VVVFQ===' b'FFFEFD' b'|Ni{' b's8Mr' b'//79\n' b'ff-fe-fd' 149598061 49439
# Error Incorrect padding
# Error Incorrect padding
# Error Incorrect padding
# Error Incorrect padding
# b'a'
# b'a'
# b'a'
# Error Only base64 data is allowed
# b'abc'
# Error Only base64 data is allowed
# Error Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
# Error Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
# Error Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4
# Error Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4
# ValueError string argument should contain only ASCII characters
# ValueError string argument should contain only ASCII characters
# b'a'
# Error Excess data after padding
# b''
# Error Leading padding not allowed
# b'a'
# Error Excess data after padding
# b'ab'
# b'ab'
# Error Incorrect padding
# Error Only base64 data is allowed
# b''
# b''
# b'k\xef\xdb'
# TypeError a bytes-like object is required, not 'str'
# TypeError argument should be a bytes-like object or ASCII string, not 'int'
# Error Incorrect padding
# b'\x00'
# Error Non-base32 digit found
# Error Non-base16 digit found
# Error Odd-length string
# ValueError bad base85 character at position 1
# ValueError base85 overflow in hunk starting at byte 0
# b'<~zyBOu\n!rD]j7B\nEbo7~>'
# b'Hello World!'
# b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
# ValueError Non-Ascii85 digit found: v
# b'vpA.S'
# b'al`4'
# TypeError expected bytes-like object, not str
# Error Odd-length string
# Error Non-hexadecimal digit found
# b'\xde\xad'
# ValueError string argument should contain only ASCII characters
# b'YWJj'
# TypeError a bytes-like object is required, not 'str'
# ('<bBhHiIlLqQ', b'\x00\x01\x02\x00\x03\x00\x04\x00\x00\x00\x05\x00\x00\x00\x06\x00\x00\x00\x07\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\t\x00\x00\x00\x00\x00\x00\x00', 38, (0, 1, 2, 3, 4, 5, 6, 7, 8, 9))
# ('>hhl', b'\x00\x01\x00\x02\x00\x00\x00\x03', 8, (1, 2, 3))
# ('@bi', b'\x01\x00\x00\x00\x02\x00\x00\x00', 8, (1, 2))
# ('=bi', b'\x01\x02\x00\x00\x00', 5, (1, 2))
# ('!d', b'?\xf8\x00\x00\x00\x00\x00\x00', 8, (1.5,))
# ('<f', b'\xcd\xcc\xcc=', 4, (0.10000000149011612,))
# ('<e', b'f.', 2, (0.0999755859375,))
# ('<efd', b'\x00\x00\xc2\x16\x01\x00\x01\x00\x00\x00\x00\x00\x00\x00', 14, (0.0, 9.99994610111476e-41, 5e-324))
# ('<efd', b'\x00|\x00\x00\x80\xff\x00\x00\x00\x00\x00\x00\x00\x80', 14, (inf, -inf, -0.0))
# ('3s5p2x?', b'abc\x02hi\x00\x00\x00\x00\x01', 11, (b'abc', b'hi', True))
# ('c', b'a', 1, (b'a',))
# ('0s', b'', 0, (b'',))
# ('2c', b'ab', 2, (b'a', b'b'))
# ('< i', b'\x05\x00\x00\x00', 4, (5,))
# ('i i', b'\x01\x00\x00\x00\x02\x00\x00\x00', 8, (1, 2))
# ('bq', b'\x01\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00', 16, (1, 2))
# ('b0i', b'\x01\x00\x00\x00', 4, (1,))
# error 'b' format requires -128 <= number <= 127
# error 'b' format requires -128 <= number <= 127
# error 'B' format requires 0 <= number <= 255
# error 'H' format requires 0 <= number <= 65535
# error 'i' format requires -2147483648 <= number <= 2147483647
# error 'I' format requires 0 <= number <= 4294967295
# error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# error 'Q' format requires 0 <= number <= 18446744073709551615
# error required argument is not an integer
# error required argument is not a float
# b'\x00\x00\x80\x7f'
# OverflowError float too large to pack with f format
# OverflowError float too large to pack with e format
# error char format requires a bytes object of length 1
# error char format requires a bytes object of length 1
# error argument for 's' must be a bytes object
# error pack expected 2 items for packing (got 1)
# error bad char in struct format
# error repeat count given without format specifier
# error required argument is not an integer
# TypeError Struct() argument 1 must be a str or bytes object, not int
# error unpack requires a buffer of 4 bytes
# (25699,)
# error unpack_from requires a buffer of at least 4 bytes for unpacking 2 bytes at offset 2 (actual buffer size is 3)
# (25442,)
# error offset -9 out of range for 3-byte buffer
# [(25185,), (25699,), (26213,)]
# error iterative unpacking requires a buffer of a multiple of 2 bytes
# bytearray(b'\x00\x00\x02\x01\x00\x00')
# error pack_into requires a buffer of at least 7 bytes for packing 2 bytes at offset 5 (actual buffer size is 6)
# TypeError argument must be read-write bytes-like object, not bytes
# Struct('<hb') 3 <hb b'\x01\x00\x02' (1, 2)
# h
# 32 16 8 0 5
# ValueError Upper bound must be positive.
