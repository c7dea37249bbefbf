import { headerRecord } from './headers.ts';

/** A bucket, and the website that S3 makes of it in its region. */
const [bucket, region] = ['atlas', 'eu-central-1'];

/** CloudFront's own policy for files that are the same for every reader. */
const cachingOptimized = '658327ea-f89d-4fab-a63d-7e88639e58f6';

/**
 * The commands that put the built folder into a bucket and CloudFront before it. The bucket answers as a website,
 * since only so does S3 find the page of a folder; types that the command does not know are told.
 * @param path under which the site is served, empty at the root of the host
 */
export function s3Commands(path: string): string {
	const place = `s3://${bucket}${path}`;
	const access =
		'BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=false,RestrictPublicBuckets=false';
	return [
		`aws s3 mb s3://${bucket} --region ${region}`,
		`aws s3api put-public-access-block --bucket ${bucket} --public-access-block-configuration ${access}`,
		`aws s3api put-bucket-policy --bucket ${bucket} --policy '${bucketPolicy()}'`,
		`aws s3 website s3://${bucket} --index-document index.html --error-document ${`${path}/404.html`.slice(1)}`,
		`aws s3 sync build/ ${place} --delete --exclude '*.geojson'`,
		`aws s3 sync build/ ${place} --exclude '*' --include '*.geojson' --content-type application/geo+json`,
		`POLICY=$(aws cloudfront create-response-headers-policy --response-headers-policy-config '${headersPolicy()}' --query ResponseHeadersPolicy.Id --output text)`,
		`aws cloudfront create-distribution --distribution-config '${distribution("'$POLICY'")}'`
	].join('\n');
}

function bucketPolicy(): string {
	const Resource = `arn:aws:s3:::${bucket}/*`;
	const anyoneReads = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource };
	return JSON.stringify({ Version: '2012-10-17', Statement: [anyoneReads] });
}

const listed = (...Items: readonly unknown[]) => ({ Quantity: Items.length, Items });

/** @param policy the id of the policy that sends the headers */
function distribution(policy: string): string {
	const CustomOriginConfig = { HTTPPort: 80, HTTPSPort: 443, OriginProtocolPolicy: 'http-only' };
	const DomainName = `${bucket}.s3-website.${region}.amazonaws.com`;
	return JSON.stringify({
		CallerReference: bucket,
		Comment: bucket,
		Enabled: true,
		Origins: listed({ Id: bucket, DomainName, CustomOriginConfig }),
		DefaultCacheBehavior: {
			TargetOriginId: bucket,
			ViewerProtocolPolicy: 'redirect-to-https',
			Compress: true,
			CachePolicyId: cachingOptimized,
			ResponseHeadersPolicyId: policy
		}
	});
}

/**
 * The table of headers as CloudFront takes it: CORS and the security headers have fields of their own, the rest
 * are custom (https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ResponseHeadersPolicyConfig.html).
 */
function headersPolicy(): string {
	const headers = headerRecord();
	const Header = 'Cross-Origin-Resource-Policy';
	return JSON.stringify({
		Name: bucket,
		CorsConfig: {
			AccessControlAllowOrigins: listed(headers['Access-Control-Allow-Origin']),
			AccessControlAllowHeaders: listed('*'),
			AccessControlAllowMethods: listed('GET', 'HEAD'),
			AccessControlAllowCredentials: false,
			OriginOverride: true
		},
		SecurityHeadersConfig: {
			ContentTypeOptions: { Override: true },
			ReferrerPolicy: { ReferrerPolicy: headers['Referrer-Policy'], Override: true }
		},
		CustomHeadersConfig: listed({ Header, Value: headers[Header], Override: true })
	});
}
