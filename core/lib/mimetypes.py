"""The kinds of files, by the ends of their names."""

import os
import posixpath

__all__ = ["knownfiles", "inited", "MimeTypes", "guess_type", "guess_file_type", "guess_all_extensions", "guess_extension",
           "add_type", "init", "read_mime_types", "suffix_map", "encodings_map", "types_map", "common_types"]

knownfiles = ["/etc/mime.types", "/etc/httpd/mime.types", "/etc/httpd/conf/mime.types", "/etc/apache/mime.types",
              "/etc/apache2/mime.types", "/usr/local/etc/httpd/conf/mime.types", "/usr/local/lib/netscape/mime.types",
              "/usr/local/etc/mime.types"]
inited = False
_db = None

# Each kind with its extensions, the preferred one first.
_KINDS = '''
application/json: .json; application/manifest+json: .webmanifest
application/msword: .doc .dot .wiz; application/n-quads: .nq; application/n-triples: .nt
application/octet-stream: .bin .a .dll .exe .o .obj .so; application/oda: .oda; application/ogg: .ogx; application/pdf: .pdf
application/pkcs7-mime: .p7c; application/postscript: .ps .ai .eps; application/trig: .trig; application/vnd.apple.mpegurl: .m3u .m3u8
application/vnd.ms-excel: .xls .xlb; application/vnd.ms-fontobject: .eot; application/vnd.ms-powerpoint: .ppt .pot .ppa .pps .pwz
application/vnd.oasis.opendocument.graphics: .odg; application/vnd.oasis.opendocument.presentation: .odp
application/vnd.oasis.opendocument.spreadsheet: .ods; application/vnd.oasis.opendocument.text: .odt
application/vnd.openxmlformats-officedocument.presentationml.presentation: .pptx
application/vnd.openxmlformats-officedocument.spreadsheetml.sheet: .xlsx
application/vnd.openxmlformats-officedocument.wordprocessingml.document: .docx; application/wasm: .wasm
application/x-7z-compressed: .7z; application/x-bcpio: .bcpio; application/x-debian-package: .deb
application/epub+zip: .epub; application/gzip: .gz; application/x-httpd-php: .php; application/yaml: .yaml .yml; audio/webm: .weba
application/x-cpio: .cpio; application/x-csh: .csh; application/x-dvi: .dvi; application/x-gtar: .gtar; application/x-hdf: .hdf
application/x-hdf5: .h5; application/x-latex: .latex; application/x-mif: .mif; application/x-netcdf: .cdf .nc
application/x-pkcs12: .p12 .pfx; application/x-pn-realaudio: .ram; application/x-python-code: .pyc .pyo
application/vnd.rar: .rar; application/x-rpm: .rpm; application/x-sh: .sh; application/x-shar: .shar
application/x-shockwave-flash: .swf; application/x-sv4cpio: .sv4cpio; application/x-sv4crc: .sv4crc; application/x-tar: .tar
application/x-tcl: .tcl; application/x-tex: .tex; application/x-texinfo: .texi .texinfo; application/x-troff: .roff .t .tr
application/x-troff-man: .man; application/x-troff-me: .me; application/x-troff-ms: .ms; application/x-ustar: .ustar
application/x-wais-source: .src; application/xml: .xsl .rdf .wsdl .xpdl; application/zip: .zip
audio/3gpp: .3gp .3gpp; audio/3gpp2: .3g2 .3gpp2; audio/aac: .aac .adts .loas .ass; audio/basic: .au .snd; audio/flac: .flac
audio/matroska: .mka; audio/mp4: .m4a; audio/mpeg: .mp3 .mp2; audio/ogg: .ogg; audio/opus: .opus; audio/x-aiff: .aif .aifc .aiff
audio/x-pn-realaudio: .ra; audio/vnd.wave: .wav; font/otf: .otf; font/ttf: .ttf; font/woff: .woff; font/woff2: .woff2
image/avif: .avif; image/bmp: .bmp; image/emf: .emf; image/fits: .fits; image/g3fax: .g3; image/gif: .gif; image/ief: .ief
image/jp2: .jp2; image/jpeg: .jpg .jpe .jpeg; image/jpm: .jpm; image/jpx: .jpx; image/heic: .heic; image/heif: .heif
image/png: .png; image/svg+xml: .svg; image/t38: .t38; image/tiff: .tiff .tif; image/tiff-fx: .tfx
image/vnd.microsoft.icon: .ico; image/webp: .webp; image/wmf: .wmf; image/x-cmu-raster: .ras; image/x-portable-anymap: .pnm
image/x-portable-bitmap: .pbm; image/x-portable-graymap: .pgm; image/x-portable-pixmap: .ppm; image/x-rgb: .rgb
image/x-xbitmap: .xbm; image/x-xpixmap: .xpm; image/x-xwindowdump: .xwd; message/rfc822: .eml .mht .mhtml .nws
model/gltf+json: .gltf; model/gltf-binary: .glb; model/stl: .stl
text/css: .css; text/csv: .csv; text/html: .html .htm; text/javascript: .js .mjs; text/markdown: .md .markdown; text/n3: .n3
text/plain: .txt .bat .c .h .ksh .pl .srt; text/richtext: .rtx; text/rtf: .rtf; text/tab-separated-values: .tsv; text/vtt: .vtt
text/x-python: .py; text/x-rst: .rst; text/x-setext: .etx; text/x-sgml: .sgm .sgml; text/x-vcard: .vcf; text/xml: .xml
video/matroska: .mkv; video/matroska-3d: .mk3d; video/mp4: .mp4; video/mpeg: .mpeg .m1v .mpa .mpe .mpg; video/ogg: .ogv
video/quicktime: .mov .qt; video/vnd.avi: .avi; video/webm: .webm; video/x-m4v: .m4v; video/x-ms-wmv: .wmv; video/x-sgi-movie: .movie
'''


def _kinds(text):
    found = {}
    for one in text.replace('\n', ';').split(';'):
        kind, _, extensions = one.strip().partition(': ')
        for extension in extensions.split():
            found.setdefault(extension, kind)
    return found


suffix_map = _suffix_map_default = {'.svgz': '.svg.gz', '.tgz': '.tar.gz', '.taz': '.tar.gz', '.tz': '.tar.gz', '.tbz2': '.tar.bz2',
                                    '.txz': '.tar.xz'}
encodings_map = _encodings_map_default = {'.gz': 'gzip', '.Z': 'compress', '.bz2': 'bzip2', '.xz': 'xz', '.br': 'br'}
types_map = _types_map_default = _kinds(_KINDS)
common_types = _common_types_default = {
    '.rtf': 'application/rtf', '.apk': 'application/vnd.android.package-archive', '.jpg': 'image/jpg', '.mid': 'audio/midi',
    '.midi': 'audio/midi', '.pct': 'image/pict', '.pic': 'image/pict', '.pict': 'image/pict', '.xul': 'text/xul'}


class MimeTypes:
    """A table of kinds, which files may add to."""

    def __init__(self, filenames=(), strict=True):
        if not inited:
            init()
        self.encodings_map, self.suffix_map = encodings_map.copy(), suffix_map.copy()
        self.types_map = ({}, {})  # not of the standard, of the standard
        self.types_map_inv = ({}, {})
        for at, kinds in ((True, _types_map_default), (False, _common_types_default)):
            for extension, kind in kinds.items():
                self.add_type(kind, extension, at)
        for name in filenames:
            self.read(name, strict)

    def add_type(self, type, ext, strict=True):
        """Let names that end so be of a kind."""
        if ext and not ext.startswith('.'):
            import warnings
            warnings.warn("Using undotted extensions is deprecated and will raise a ValueError in Python 3.16",
                          DeprecationWarning, stacklevel=2)
        if not type:
            return
        self.types_map[strict][ext] = type
        extensions = self.types_map_inv[strict].setdefault(type, [])
        if ext not in extensions:
            extensions.append(ext)

    def guess_type(self, url, strict=True):
        """The kind of what a URL names, and how it is packed."""
        import urllib.parse
        url = os.fspath(url)
        parts = urllib.parse.urlsplit(url)
        if parts.scheme and len(parts.scheme) > 1:
            scheme = parts.scheme
            rest = url.split(':', 1)[1]
            if scheme == 'data':
                comma = rest.find(',')
                if comma < 0:
                    return None, None
                kind = rest[:comma].split(';', 1)[0]
                return (kind if '=' not in kind and '/' in kind else 'text/plain'), None
            url = parts.path
        else:
            return self.guess_file_type(url, strict=strict)
        return self._guess(url, strict, posixpath.splitext)

    def guess_file_type(self, path, *, strict=True):
        """The kind of a file by its path, and how it is packed."""
        path = os.fsdecode(path)
        return self._guess(os.path.splitdrive(path)[1], strict, os.path.splitext)

    def _guess(self, path, strict, splitext):
        base, extension = splitext(path)
        while (longer := self.suffix_map.get(extension.lower())) is not None:
            base, extension = splitext(base + longer)
        encoding = self.encodings_map.get(extension)
        if encoding is not None:
            base, extension = splitext(base)
        extension = extension.lower()
        for kinds in (self.types_map[True], *([] if strict else [self.types_map[False]])):
            if extension in kinds:
                return kinds[extension], encoding
        return None, encoding

    def guess_all_extensions(self, type, strict=True):
        """All ends of names of a kind."""
        type = type.lower()
        extensions = list(self.types_map_inv[True].get(type, []))
        if not strict:
            extensions += [one for one in self.types_map_inv[False].get(type, []) if one not in extensions]
        return extensions

    def guess_extension(self, type, strict=True):
        """The preferred end of names of a kind."""
        extensions = self.guess_all_extensions(type, strict)
        return extensions[0] if extensions else None

    def read(self, filename, strict=True):
        """Add what a file of kinds says."""
        with open(filename, encoding='utf-8') as file:
            self.readfp(file, strict)

    def readfp(self, fp, strict=True):
        """Add what an open file says: a kind and its extensions in each line."""
        for line in fp:
            kind, *extensions = line.partition('#')[0].split() or ['']
            for extension in extensions:
                self.add_type(kind, '.' + extension, strict)


def _table():
    if _db is None:
        init()
    return _db


def guess_type(url, strict=True):
    """The kind of what a URL or path names, and how it is packed: ('application/x-tar', 'gzip')."""
    return _table().guess_type(url, strict)


def guess_file_type(path, *, strict=True):
    """The kind of a file by its path, and how it is packed."""
    return _table().guess_file_type(path, strict=strict)


def guess_all_extensions(type, strict=True):
    """All ends of names of a kind."""
    return _table().guess_all_extensions(type, strict)


def guess_extension(type, strict=True):
    """The preferred end of names of a kind."""
    return _table().guess_extension(type, strict)


def add_type(type, ext, strict=True):
    """Let names that end so be of a kind."""
    return _table().add_type(type, ext, strict)


def init(files=None):
    """Begin with the kinds that are known, and those that files add."""
    global inited, _db, suffix_map, encodings_map, types_map, common_types
    inited = True
    table = MimeTypes()
    for name in [*knownfiles, *files] if files is not None else knownfiles:
        if os.path.isfile(name):
            table.read(name)
    suffix_map, encodings_map, (common_types, types_map) = table.suffix_map, table.encodings_map, table.types_map
    _db = table


def read_mime_types(file):
    """The kinds that a file says, or None."""
    try:
        opened = open(file, encoding='utf-8')
    except OSError:
        return None
    with opened:
        table = MimeTypes()
        table.readfp(opened, True)
        return table.types_map[True]
