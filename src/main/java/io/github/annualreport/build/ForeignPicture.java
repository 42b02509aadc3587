package io.github.annualreport.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/** Kinds of pictures that not every office program and browser shows, by how their files begin. */
enum ForeignPicture {
  HEIC("(?s).{4}ftyp(?:hei|hev|mif|msf).*", "HEIC 图片（苹果手机的照片）", "在手机或电脑上另存为 JPEG"),
  AVIF("(?s).{4}ftypavi.*", "AVIF 图片", "用画图等软件另存为 JPEG"),
  WEBP("(?s)RIFF.{4}WEBP.*", "WebP 图片", "用画图等软件另存为 PNG 或 JPEG"),
  GIF("(?s)GIF8.*", "GIF 图片", "用画图等软件另存为 PNG"),
  BMP("(?s)BM.{4}\0\0\0\0.*", "BMP 图片", "用画图等软件另存为 PNG"),
  TIFF("(?s)(?:II\\*\0|MM\0\\*).*", "TIFF 图片", "用画图等软件另存为 PNG 或 JPEG"),
  SVG("(?s)\\s*(?:<\\?xml.*?|<!--.*?)?<svg[\\s>].*", "SVG 图片", "用绘图软件导出为 PNG"),
  OTHER("(?s).*", "PNG、JPEG 图片，或者已损坏", "用画图等软件打开，另存为 PNG 或 JPEG");

  private static final int BEGINNING = 1000;

  private final Pattern beginning;
  private final String kind;
  private final String cure;

  ForeignPicture(String beginning, String kind, String cure) {
    this.beginning = Pattern.compile(beginning);
    this.kind = kind;
    this.cure = cure;
  }

  /** Says what a file is, and what the author can do. */
  static String objection(String name, byte[] bytes) {
    String text = new String(bytes, 0, Math.min(bytes.length, BEGINNING), ISO_8859_1);
    ForeignPicture found = OTHER;
    for (ForeignPicture kind : values()) {
      if (kind.beginning.matcher(text).matches()) {
        found = kind;
        break;
      }
    }
    String verb = found == OTHER ? "不是 " : "是 ";
    String reason = found == OTHER ? "" : "，不是处处都能显示";
    return "“" + name + "”" + verb + found.kind + reason + "；" + found.cure;
  }
}
