// Unpacks the packaged Chromium below TMPDIR and prints where it, its libraries and fonts lie.
import { tmpdir } from "node:os";
import { join } from "node:path";

// The package unpacks its system libraries only where it believes itself in a Lambda.
process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
const { default: chromium } = await import("@sparticuz/chromium");

const executable = await chromium.executablePath();
const libraries = join(tmpdir(), "al2023", "lib");
const fonts = join(tmpdir(), "fonts");
console.log(JSON.stringify({ executable, libraries, fonts }));
